create sequence feed_number;
