Feature: Films before an operation, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: chest. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: A chest film before surgery needs an approved operation and a risk that it could change

    Scenario: Approved surgery at 59 with high blood pressure and obesity (as in CM17-0010420)
      Given a request for an X-ray of the chest
      And the record documents these facts:
        | fact               | value | region |
        | operation_approved | yes   |        |
        | age_years          | 59    |        |
        | hypertension       | yes   |        |
        | obesity            | yes   |        |
      When the request is checked against "odg/preoperative"
      Then the criteria are met
      And the requirement "operation-approved" is met
      And "blood-pressure" is met
      And "obese" is met
      And the indication "pulmonary-risk" is met

    Scenario: Approved surgery, asthma
      Given a request for an X-ray of the chest
      And the record documents "operation_approved"
      And the record documents "heart_or_lung_disease"
      When the request is checked against "odg/preoperative"
      Then the criteria are met
      And "heart-or-lungs" is met

    Scenario: The operation is itself refused (as in CM16-0238035)
      Given a request for an X-ray of the chest
      And the record documents no "operation_approved"
      And the record documents "hypertension"
      When the request is checked against "odg/preoperative"
      Then the criteria are not met
      And the requirement "operation-approved" is not met
      And the indication "pulmonary-risk" is met

    Scenario: Approved surgery in a healthy patient
      Given a request for an X-ray of the chest
      And the record documents "operation_approved"
      And the record documents "age_years" as 35 years
      And the record documents no "pulmonary_complication_risk"
      When the request is checked against "odg/preoperative"
      Then the criteria are not met
      And "risk" is not met
      And the indication "pulmonary-risk" is not met

    Scenario: Whether the operation is approved is not recorded
      Given a request for an X-ray of the chest
      And the record documents "hypertension"
      When the request is checked against "odg/preoperative"
      Then the criteria are not documented
      And the requirement "operation-approved" is not documented

    Scenario: Approved surgery, illnesses not recorded
      Given a request for an X-ray of the chest
      And the record documents "operation_approved"
      And the record documents "age_years" as 59 years
      When the request is checked against "odg/preoperative"
      Then the criteria are not documented
      And "risk" is not documented
      And the indication "pulmonary-risk" is not documented

  Rule: One finding counts for what it is, and for no more

    Scenario: An X-ray of the chest, and all that is known of the worker is obesity: a risk of lung complications
      Given a request for an X-ray of the chest
      And the record documents "obesity"
      When the request is checked against "odg/preoperative"
      Then "risk" is met
