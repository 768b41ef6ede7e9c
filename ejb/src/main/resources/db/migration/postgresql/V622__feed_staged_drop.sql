-- Nothing in it is kept: a check that is going on finds its lines lost, and is begun again.
drop table feed_staged;
