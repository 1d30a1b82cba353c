Feature: Elbow disorders, by ACOEM Practice Guidelines, current edition

  What this guideline says about imaging of: elbow. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Films of the elbow are for a fresh injury, a suspected fracture or dislocation, or an infection

    Scenario: A fall last week
      Given a request for an X-ray of the elbow
      And the record documents "injury_mechanism" as fall
      And the record documents "weeks_since_injury" as 1 weeks
      When the request is checked against "acoem-current/elbow"
      Then the criteria are met
      And the indication "trauma" is met
      And the indication "fracture" is not met

    Scenario: The physician suspects a fracture
      Given a request for an X-ray of the elbow
      And the record documents "fracture_suspected" for the elbow
      And the record documents "weeks_since_injury" as 10 weeks
      When the request is checked against "acoem-current/elbow"
      Then the criteria are met
      And the indication "fracture" is met
      And the indication "trauma" is not met

    Scenario: A fall half a year ago
      Given a request for an X-ray of the elbow
      And the record documents "injury_mechanism" as fall
      And the record documents "weeks_since_injury" as 26 weeks
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not met
      And the indication "trauma" is not met

    Scenario: A suspected fracture that a CT has cleared
      Given a request for an X-ray of the elbow
      And the record documents "fracture_suspected" for the elbow
      And the record documents "fracture_workup_negative" for the elbow
      And the record documents "weeks_since_injury" as 10 weeks
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not met
      And the indication "fracture" is not met

    Scenario: A fall on a day that is not known
      Given a request for an X-ray of the elbow
      And the record documents "injury_mechanism" as fall
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not documented
      And the indication "trauma" is not documented

    Scenario: A fracture in question only if older than seventy
      Given a request for an X-ray of the elbow
      And the record documents "injury_mechanism" as twist
      And the record documents "bony_tenderness" for the elbow
      And the record documents "weeks_since_injury" as 10 weeks
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not documented
      And the indication "fracture" is not documented

  Rule: MRI and ultrasound of the elbow are for tears and hidden fractures, and no routine for epicondylalgia

    Scenario: The biceps tendon popped and leaves a gap
      Given a request for an MRI of the elbow
      And the record documents "pop_felt" for the elbow
      And the record documents "tendon_gap_sign" for the elbow
      And the record documents no "instability_sign" for the elbow
      When the request is checked against "acoem-current/elbow"
      Then the criteria are met
      And the indication "tendon-torn" is met
      And the indication "ligament-torn" is not met
      And the indication "hidden-fracture" is not met

    Scenario: The findings suggest a torn tendon
      Given a request for an MRI of the elbow
      And the record documents "tendon_tear_suspected" for the elbow
      And the record documents no "instability_sign" for the elbow
      When the request is checked against "acoem-current/elbow"
      Then the criteria are met
      And the indication "tendon-torn" is met

    Scenario: Pain at the epicondyle alone
      Given a request for an MRI of the elbow
      And the record documents these facts:
        | fact               | value | region |
        | dx.tendinopathy    | yes   | elbow  |
        | pain               | yes   | elbow  |
        | instability_sign   | no    | elbow  |
        | weeks_since_injury | 30    |        |
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not met
      And the indication "tendon-torn" is not met
      And the indication "ligament-torn" is not met
      And the indication "hidden-fracture" is not met

    Scenario: A suspected fracture that films show
      Given a request for an MRI of the elbow
      And the record documents "fracture_suspected" for the elbow
      And the record documents "plain_films_result" as abnormal for the elbow
      And the record documents no "instability_sign" for the elbow
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not met
      And the indication "hidden-fracture" is not met

    Scenario: A suspected fracture without films
      Given a request for an MRI of the elbow
      And the record documents "fracture_suspected" for the elbow
      And the record documents no "instability_sign" for the elbow
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not documented
      And the indication "hidden-fracture" is not documented

    Scenario: A fracture in question only if older than seventy, films negative
      Given a request for an MRI of the elbow
      And the record documents these facts:
        | fact               | value  | region |
        | injury_mechanism   | twist  |        |
        | bony_tenderness    | yes    | elbow  |
        | plain_films_result | normal | elbow  |
        | instability_sign   | no     | elbow  |
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not documented
      And the indication "hidden-fracture" is not documented

    Scenario Outline: MRI or ultrasound of the elbow: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not documented
      And the indication "tendon-torn" is not met

      Examples:
        | study                      |
        | an MRI of the elbow        |
        | an ultrasound of the elbow |

  Rule: A CT of the elbow plans the treatment of a complex fracture

    Scenario: A comminuted fracture
      Given a request for a CT of the elbow
      And the record documents "dx.fracture" for the elbow
      And the record documents "dx.comminuted_fracture" for the elbow
      When the request is checked against "acoem-current/elbow"
      Then the criteria are met
      And the indication "fracture-planning" is met
      And "comminuted" is met
      And "question" is not met
      And "operation" is not documented

    Scenario: A fracture with a step in the joint surface
      Given a request for a CT of the elbow
      And the record documents "dx.fracture" for the elbow
      And the record documents "joint_incongruity_suspected" for the elbow
      When the request is checked against "acoem-current/elbow"
      Then the criteria are met
      And the indication "fracture-planning" is met
      And "question" is met

    Scenario: A simple fracture without an operation
      Given a request for a CT of the elbow
      And the record documents "dx.fracture" for the elbow
      And the record documents no "surgery_planned" for the elbow
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not met
      And the indication "fracture-planning" is not met
      And "complex" is not met
      And "operation" is not met

    Scenario: An operation without a fracture
      Given a request for a CT of the elbow
      And the record documents "surgery_planned" for the elbow
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not met
      And the indication "fracture-planning" is not met

    Scenario: A fracture, and no word on an operation
      Given a request for a CT of the elbow
      And the record documents "dx.fracture" for the elbow
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not documented
      And the indication "fracture-planning" is not documented
      And "complex" is not documented

    Scenario: A fracture in question only if older than seventy, to be operated on
      Given a request for a CT of the elbow
      And the record documents "injury_mechanism" as twist
      And the record documents "bony_tenderness" for the elbow
      And the record documents "surgery_planned" for the elbow
      When the request is checked against "acoem-current/elbow"
      Then the criteria are not documented
      And "fracture" is not documented
      And the indication "fracture-planning" is not documented

  Rule: One finding counts for what it is, and for no more

    Scenario Outline: An MRI of the elbow, and all that is known is <finding> = <value>: <what>
      Given a request for an MRI of the elbow
      And the record documents "<finding>" as <value> for the elbow
      When the request is checked against "acoem-current/elbow"
      Then "<criterion>" is <status>

      Examples:
        | finding            | value         | what                                      | criterion                                   | status |
        | plain_films_result | nondiagnostic | plain films were taken and do not show it | concept/hidden-limb-fracture/films-negative | met    |
        | plain_films_result | equivocal     | plain films were taken and do not show it | concept/hidden-limb-fracture/films-negative | met    |
