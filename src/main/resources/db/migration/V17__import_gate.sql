-- Held while articles are stored: two that bring the same text, or the first texts of one source, at once see each other.
create table import_gate (id integer primary key);
insert into import_gate values (1);
