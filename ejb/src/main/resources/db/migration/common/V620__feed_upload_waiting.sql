-- No generation has this number: whoever wants to release it is asked to have it checked again.
update feed_upload set compared_with = 0 where state = 'WAITING_RELEASE';
