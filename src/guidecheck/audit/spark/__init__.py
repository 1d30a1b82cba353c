"""An audit on Spark, where one machine is outgrown: the same shard function, the same tables."""
