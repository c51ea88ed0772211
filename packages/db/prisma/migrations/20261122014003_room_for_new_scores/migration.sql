-- A page half full takes the new version of each of its rows, so that no index is written anew when a whole portfolio's scores change.
alter table engagement set (fillfactor = 50);
