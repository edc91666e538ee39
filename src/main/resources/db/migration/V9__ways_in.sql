-- What more is known of articles that come as pages, documents and feeds.

alter table article add column author varchar(300);
alter table article add column translated_from varchar(35);
alter table article add column sender_key varchar(500);
create index article_url on article (url);
create index article_sender_key on article (sender_key);
