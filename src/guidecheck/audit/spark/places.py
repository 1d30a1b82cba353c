"""Files of a table where a local run puts them: one a shard, called by its number."""

import re

from guidecheck.audit.spark.files import Folder
from guidecheck.audit.store import parquet_bytes, shard_name
from guidecheck.audit.tables import Table

_PART = re.compile(r"part-(\d+)-.*\.parquet$")


def put(folder: Folder, staged: str, table: Table, shards: int) -> None:
    """Move what Spark wrote to *staged* to the table's own folder; a shard without rows is an empty file.

    INVARIANT: a part is called by its partition, which is its shard. Killed on the way, it goes on where it was.
    """
    for part in folder.within(staged).entries():
        if found := _PART.match(part):
            folder.move(f"{staged}/{part}", f"{table.name}/{shard_name(int(found[1]))}")
    there = set(folder.within(table.name).entries())
    empty = parquet_bytes(table.frame([]))
    for name in map(shard_name, range(shards)):
        if name not in there:
            folder.within(table.name).write(name, empty)
