"""Files of any Hadoop path: what stands in a folder, small files read and written whole, tables brought here."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pyspark.sql import SparkSession

DONE = "_SUCCESS"
_HIDDEN = (".", "_")


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of a Hadoop file system, and the file system."""

    spark: SparkSession
    uri: str
    _system: Any = field(init=False, repr=False)

    def __post_init__(self) -> None:
        path = _path(self.spark, self.uri)
        object.__setattr__(self, "_system", path.getFileSystem(_configuration(self.spark)))

    def at(self, name: str) -> str:
        """The path of *name* in the folder."""
        return f"{self.uri.rstrip('/')}/{name}"

    def entries(self) -> list[str]:
        """What is in it, sorted; nothing where there is no such folder."""
        path = _path(self.spark, self.uri)
        if not self._system.exists(path):
            return []
        found = (str(one.getPath().getName()) for one in self._system.listStatus(path))
        return sorted(name for name in found if not name.startswith(_HIDDEN))

    def within(self, name: str) -> "Folder":
        """The folder *name* in it."""
        return Folder(self.spark, self.at(name))

    def has(self, name: str) -> bool:
        """Whether *name* is in it."""
        return bool(self._system.exists(_path(self.spark, self.at(name))))

    def read(self, name: str) -> bytes | None:
        """A small file, or None where there is none."""
        path = _path(self.spark, self.at(name))
        if not self._system.exists(path):
            return None
        stream = self._system.open(path)
        try:
            return bytes(_jvm(self.spark).org.apache.commons.io.IOUtils.toByteArray(stream))
        finally:
            stream.close()

    def write(self, name: str, content: bytes) -> None:
        """A small file: whole under a hidden name first, then renamed."""
        hidden, path = (_path(self.spark, self.at(one)) for one in (f".part-{name}", name))
        stream = self._system.create(hidden, True)
        try:
            stream.write(bytearray(content))
        finally:
            stream.close()
        self.delete(name)
        self._system.rename(hidden, path)

    def move(self, name: str, to: str) -> None:
        """What is called *name* is called *to*, whose folder is made."""
        self._system.mkdirs(_path(self.spark, self.at(to)).getParent())
        self._system.rename(*(_path(self.spark, self.at(one)) for one in (name, to)))

    def delete(self, name: str) -> None:
        """A file, or a folder with all that is in it, if it is there."""
        self._system.delete(_path(self.spark, self.at(name)), True)

    def is_done(self, name: str) -> bool:
        """Whether Spark has written all of the folder *name*: it says so last."""
        return self.has(f"{name}/{DONE}")

    @contextmanager
    def here(self, names: tuple[str, ...]) -> Iterator[tuple[Path, bool]]:
        """Where the folders *names* can be opened as files, and whether that is a copy, which goes again."""
        if str(self._system.getUri().getScheme()) == "file":
            yield Path(str(_path(self.spark, self.uri).toUri().getPath())), False
            return
        with TemporaryDirectory(prefix="guidecheck-") as copy:
            for name in names:
                self._system.copyToLocalFile(
                    _path(self.spark, self.at(name)), _path(self.spark, f"file://{copy}/{name}")
                )
            yield Path(copy), True


def matches(spark: SparkSession, path: str) -> list[tuple[str, bool]]:
    """The files and folders that *path* names, a pattern of Hadoop's or itself, and which of them are folders."""
    pattern = _path(spark, path)
    found = pattern.getFileSystem(_configuration(spark)).globStatus(pattern)
    return sorted((str(one.getPath().toString()), bool(one.isDirectory())) for one in found or ())


def _path(spark: SparkSession, uri: str) -> Any:
    return _jvm(spark).org.apache.hadoop.fs.Path(uri)


def _configuration(spark: SparkSession) -> Any:
    return spark.sparkContext._jsc.hadoopConfiguration()


def _jvm(spark: SparkSession) -> Any:
    return spark.sparkContext._jvm
