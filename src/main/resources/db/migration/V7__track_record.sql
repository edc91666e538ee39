-- How likely a conflict looked before any verdict: verdicts on its like are counted by it.

alter table conflict add column prior_likelihood varchar(20);
