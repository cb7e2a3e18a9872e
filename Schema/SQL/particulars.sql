-- Version 2: what a document says of itself beside its text; null where it does not say.

alter table document add column published text;  -- as far as known: '2026-02-01', '2026-02', '2026'
alter table document add column author text;
alter table document add column language text;   -- a BCP 47 tag: 'en', 'pt-BR'
alter table document add column address text;    -- the web address it was published at
