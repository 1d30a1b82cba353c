"""The durable-rules engine: forward chaining, in which comparisons and then composites are derived as met or not met.

durable-rules 2.0.28 is of 2020 and has sharp edges. This module and its neighbours keep to a narrow path between them.
What was found out the hard way, each held by a test in `tests/test_durable_findings.py`:

Kills or hangs the process
- `delete_state` on a session in which no rule has fired frees what was never set: a new session is woken first.
- `Host` runs a thread beside the caller's: only the extension's own functions are called, and nothing runs beside.
- 512 conditions side by side hang, and 256 rules on one condition write past a list: `questions` puts conditions into
  buckets, and few to one fact.

Gives wrong answers in silence
- Values are loosely typed, cut and misread: none is sent, only places on a ruler (`questions`).
- Facts and fields are told apart by a 32-bit hash of the name, and `id`, `sid` and `$s` are its own: our names are
  numbered, and a test hashes all that there can be.
- A fact whose id is still there is dropped with code 2, one that meets no condition with code 1. Here every fact meets
  one and every id is taken back, so any code but 0 is an error.
- A ruleset shared by threads mixes their cases: one lock each. An evaluation that is broken off leaves facts behind:
  its session is given up.

Fails
- 65 conditions met by one fact (303), 16 operators in a condition (113), 17 facts in a join (304), 253 fields in a
  fact (302), 1,025 sessions: facts of three fields, flat conditions, no joins (`encoding`), one session for a ruleset.
- `Ruleset` swallows what an action raises, and its clock is deprecated, which under `-W error` stops every rule: the
  loop over what fires is here, and it has no actions.
- The extension offers no way to free a ruleset: `extension` finds one.
- It does not load on Python 3.13 and later, unless as `extension` does it.
"""

import threading
import weakref
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from types import ModuleType

from guidecheck.engines.encoding import WAKE, Encoding, encode
from guidecheck.engines.extension import load_extension, ruleset_freer
from guidecheck.engines.questions import Sent
from guidecheck.program import Answers, CriterionId, Program
from guidecheck.status import Status

MOST_RULESETS = 32  # a ruleset with its session takes some 50 KB a criterion


class DurableFault(RuntimeError):
    """durable-rules did what it never does: a mistake in the encoding, and no result."""


class DurableEngine:
    """Evaluates programs with durable-rules and keeps the rulesets that were used last; threads may share it."""

    name = "durable"

    def __init__(self, most_rulesets: int = MOST_RULESETS) -> None:
        self._extension = load_extension()
        self._most = most_rulesets
        self._lock = threading.Lock()
        self._rulesets: OrderedDict[str, _Ruleset] = OrderedDict()

    def evaluate(self, program: Program, answers: Answers) -> dict[CriterionId, Status]:
        """Status of every criterion; raises `Unsupported` for a program that durable-rules cannot carry."""
        derived = self._ruleset(program).derive(answers)
        return {criterion.id: derived.get(criterion.id, Status.NOT_DOCUMENTED) for criterion in program.criteria}

    def _ruleset(self, program: Program) -> "_Ruleset":
        with self._lock:
            ruleset = self._rulesets.get(program.fingerprint)
            if ruleset is None:
                ruleset = self._rulesets[program.fingerprint] = _Ruleset(self._extension, encode(program))
            self._rulesets.move_to_end(program.fingerprint)
            if len(self._rulesets) > self._most:
                self._rulesets.popitem(last=False)
            return ruleset


class _Ruleset:
    """One program's encoding and its session; what is broken off on the way never sees the session again."""

    def __init__(self, extension: ModuleType, encoding: Encoding) -> None:
        self._extension = extension
        self._encoding = encoding
        self._lock = threading.Lock()
        self._session: _Session | None = None

    def derive(self, answers: Answers) -> Mapping[CriterionId, Status]:
        """The criteria that are met or not met."""
        facts = self._encoding.facts(answers)
        if not facts:
            return {}
        with self._lock:
            session = self._session or _Session(self._extension, self._encoding)
            self._session = None
            derived = session.derive(facts)
            self._session = session  # INVARIANT: a session that stands here holds no fact
            return derived


class _Session:
    """A compiled ruleset with its only session; both are freed with this object."""

    def __init__(self, extension: ModuleType, encoding: Encoding) -> None:
        self._extension = extension
        self._derivations = encoding.derivations
        self._handle: int = extension.create_ruleset("guidecheck", encoding.ruleset)
        self._state = self._wake()
        weakref.finalize(self, _free, extension, self._handle).atexit = False

    def _wake(self) -> int:
        """Fire one rule, after which the session can be deleted; the number the extension knows the session by."""
        state = self._assert(WAKE.text)
        self._extension.start_action_for_state(self._handle, state)
        self._extension.complete_and_start_action(self._handle, state)
        self._retract(WAKE.id)
        return state

    def derive(self, facts: Sequence[Sent]) -> dict[CriterionId, Status]:
        """What follows from *facts*, which are taken back with everything that followed."""
        derived: dict[CriterionId, Status] = {}
        self._assert(",".join(fact.text for fact in facts))
        sent = [fact.id for fact in facts]
        fired = self._extension.start_action_for_state(self._handle, self._state)
        message = fired[1] if fired else None
        while message is not None:
            derivation = self._derivations[message[2 : message.index('"', 2)]]  # {"name of the rule":…
            if derivation.criterion not in derived:
                derived[derivation.criterion] = derivation.status
                if derivation.findings:
                    self._assert(derivation.findings.text)
                    sent.append(derivation.findings.id)
            message = self._extension.complete_and_start_action(self._handle, self._state)
        self._retract(",".join(sent))
        return derived

    def _assert(self, facts: str) -> int:
        code, state = self._extension.assert_facts(self._handle, f"[{facts}]")
        if code != 0:
            raise DurableFault(f"facts were not taken, code {code}: {facts}")
        return int(state)

    def _retract(self, ids: str) -> None:
        self._extension.retract_facts(self._handle, f"[{ids}]")


def _free(extension: ModuleType, handle: int) -> None:
    extension.delete_state(handle, None)
    ruleset_freer()(handle)
