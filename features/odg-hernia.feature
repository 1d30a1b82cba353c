Feature: Hernia, by Official Disability Guidelines, about 2013 to 2017

  What this guideline says about imaging of: abdomen. Each scenario asks the guideline itself, whatever the day;
  features/editions.feature tells when it speaks. A record is silent on all that a scenario does not tell.

  Rule: Ultrasound settles a hernia that the examination leaves in doubt

    Scenario: Ultrasound: A hernia is suspected, and the examination does not show it
      Given a request for an ultrasound of the abdomen
      And the record documents "hernia_suspected" for the abdomen
      And the record documents no "hernia_on_examination" for the abdomen
      When the request is checked against "odg/hernia"
      Then the criteria are met
      And "suspected" is met
      And "unclear" is met
      And the indication "not-obvious" is met

    Scenario: Ultrasound: A hernia is named, and the examination leaves a doubt
      Given a request for an ultrasound of the abdomen
      And the record documents "dx.hernia" for the abdomen
      And the record documents no "hernia_suspected" for the abdomen
      And the record documents no "hernia_on_examination" for the abdomen
      When the request is checked against "odg/hernia"
      Then the criteria are met
      And "diagnosed" is met

    Scenario: Ultrasound: The examination finds the hernia
      Given a request for an ultrasound of the abdomen
      And the record documents "dx.hernia" for the abdomen
      And the record documents "hernia_on_examination" for the abdomen
      When the request is checked against "odg/hernia"
      Then the criteria are not met
      And "unclear" is not met
      And the indication "not-obvious" is not met

    Scenario: Ultrasound: Belly pain, no hernia in question
      Given a request for an ultrasound of the abdomen
      And the record documents "pain" for the abdomen
      And the record documents no "hernia_suspected" for the abdomen
      And the record documents no "hernia_on_examination" for the abdomen
      When the request is checked against "odg/hernia"
      Then the criteria are not met
      And "in-question" is not met

  Rule: A CT is for the large hernia that ultrasound cannot show

    Scenario: CT: A large complex hernia in an obese patient
      Given a request for a CT of the abdomen
      And the record documents "large_complex_hernia" for the abdomen
      And the record documents "obesity"
      When the request is checked against "odg/hernia"
      Then the criteria are met
      And "complex" is met
      And "obese" is met
      And the indication "complex-and-obese" is met

    Scenario: CT: An inguinal hernia found on examination, body mass index 27 (as in CM17-0014944)
      Given a request for a CT of the abdomen
      And the record documents these facts:
        | fact                  | value | region  |
        | dx.hernia             | yes   | abdomen |
        | hernia_on_examination | yes   | abdomen |
        | large_complex_hernia  | no    | abdomen |
        | obesity               | no    |         |
      When the request is checked against "odg/hernia"
      Then the criteria are not met
      And "complex" is not met
      And "obese" is not met
      And the indication "complex-and-obese" is not met

    Scenario: CT: A large complex hernia, not obese
      Given a request for a CT of the abdomen
      And the record documents "large_complex_hernia" for the abdomen
      And the record documents no "obesity"
      When the request is checked against "odg/hernia"
      Then the criteria are not met
      And "obese" is not met

  Rule: An MRI is generally not recommended for a hernia

    Scenario: MRI for a hernia
      Given a request for an MRI of the abdomen
      And the record documents "hernia_suspected" for the abdomen
      And the record documents no "hernia_on_examination" for the abdomen
      When the request is checked against "odg/hernia"
      Then the criteria are not met
