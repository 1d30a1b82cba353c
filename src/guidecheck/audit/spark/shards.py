"""Which letters stand in which shard: by their ids, so that every shard, and every wave of them, is a range of ids."""

from dataclasses import dataclass

from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F  # noqa: N812 - as everyone writes it

from guidecheck.audit.run import size_for

A_WAVE = 200_000
_DIGITS = 8
_IDS = 16**_DIGITS


@dataclass(frozen=True, slots=True)
class Shards:
    """So many shards of so many letters, made in so many waves."""

    letters: int
    count: int
    waves: int

    def of_wave(self, wave: int) -> range:
        """The shards that are made together."""
        return range(wave * self.count // self.waves, (wave + 1) * self.count // self.waves)

    def letters_in(self, shards: range, letters: DataFrame) -> DataFrame:
        """The letters of *shards*, a partition for each, in the order of their ids."""
        low, high = (-(-number * _IDS // self.count) for number in (shards.start, shards.stop))
        own = letters.where(F.col("letter_id") >= f"{low:0{_DIGITS}x}")
        if high < _IDS:
            own = own.where(F.col("letter_id") < f"{high:0{_DIGITS}x}")
        numbered = own.withColumn("shard", self._shard())
        placed = numbered.repartitionById(len(shards), F.col("shard") - shards.start)
        return placed.sortWithinPartitions("letter_id")

    def _shard(self) -> Column:
        drawn = F.conv(F.substring("letter_id", 1, _DIGITS), 16, 10).cast("long")
        return F.shiftright(drawn * self.count, 4 * _DIGITS).cast("int")


def shards_for(letters: int, size: int) -> Shards:
    """The shards for so many letters, about *size* in each; 0 is as many as a local run would put there."""
    count = max(1, -(-letters // (size or size_for(letters))))
    return Shards(letters, count, max(1, min(count, -(-letters // A_WAVE))))
