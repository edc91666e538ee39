-- The next articles of a delivery to look at, or to take in, are found in an index, in order: they were sorted out of all that were left.
drop index delivery_item_done;
create index delivery_item_done on delivery_item (delivery_id, done, position);
create index delivery_item_fate on delivery_item (delivery_id, fate, position);
