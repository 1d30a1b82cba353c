Feature: MTUS chronic pain guidelines, by ACOEM Practice Guidelines, second edition (2004)

  What this guideline says about imaging of: shoulder, elbow, forearm, wrist, hand, upper extremity, knee, ankle,
  foot, lower extremity. Each scenario asks the guideline itself, whatever the day; features/editions.feature tells
  when it speaks. A record is silent on all that a scenario does not tell.

  Rule: A three-phase bone scan belongs to an early regional pain syndrome on enough signs

    Scenario: Diagnosed two months ago on enough signs
      Given a request for a bone scan of the hand
      And the record documents "dx.crps" for the hand
      And the record documents "months_since_crps" as 2 months for the hand
      And the record documents "crps_criteria_met" for the hand
      When the request is checked against "acoem-2004/chronic-pain"
      Then the criteria are met
      And "early-diagnosis" is met
      And the indication "regional-pain" is met

    Scenario: Six months are the latest
      Given a request for a bone scan of the knee
      And the record documents "dx.crps" for the knee
      And the record documents "months_since_crps" as 6 months for the knee
      And the record documents "crps_criteria_met" for the knee
      When the request is checked against "acoem-2004/chronic-pain"
      Then the criteria are met

    Scenario: Diagnosed seven months ago
      Given a request for a bone scan of the hand
      And the record documents "dx.crps" for the hand
      And the record documents "months_since_crps" as 7 months for the hand
      And the record documents "crps_criteria_met" for the hand
      When the request is checked against "acoem-2004/chronic-pain"
      Then the criteria are not met
      And "early-diagnosis" is not met

    Scenario: Too few signs (as in CM17-0006838)
      Given a request for a bone scan of the lower extremity
      And the record documents "dx.crps" for the lower extremity
      And the record documents "months_since_crps" as 0 months for the lower extremity
      And the record documents no "crps_criteria_met" for the lower extremity
      When the request is checked against "acoem-2004/chronic-pain"
      Then the criteria are not met
      And "criteria-met" is not met
      And the indication "regional-pain" is not met

    Scenario: The signs are not recorded
      Given a request for a bone scan of the hand
      And the record documents "dx.crps" for the hand
      And the record documents "months_since_crps" as 2 months for the hand
      When the request is checked against "acoem-2004/chronic-pain"
      Then the criteria are not documented
      And "criteria-met" is not documented
      And the indication "regional-pain" is not documented

    Scenario: Nobody says since when it is known
      Given a request for a bone scan of the hand
      And the record documents "dx.crps" for the hand
      And the record documents "crps_criteria_met" for the hand
      When the request is checked against "acoem-2004/chronic-pain"
      Then the criteria are not documented
      And "early-diagnosis" is not documented

    Scenario Outline: Three-phase bone scan of a limb: <study> is judged by this
      Given a request for <study>
      When the request is checked against "acoem-2004/chronic-pain"
      Then the criteria are not met
      And "early-diagnosis" is not met

      Examples:
        | study                              |
        | a bone scan of the shoulder        |
        | a bone scan of the elbow           |
        | a bone scan of the forearm         |
        | a bone scan of the wrist           |
        | a bone scan of the hand            |
        | a bone scan of the upper extremity |
        | a bone scan of the knee            |
        | a bone scan of the ankle           |
        | a bone scan of the foot            |
        | a bone scan of the lower extremity |
