Feature: Which guideline speaks, by part of the body and day

  The MTUS edition in force controls where it speaks to the study. Where it is silent, ODG comes first and then current
  ACOEM. Each table has the first and the last day of a chapter, and the day before or after.

  Rule: The cervical spine

    Scenario Outline: The cervical spine: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                               | day        | guideline          |
        | an X-ray of the cervical spine      | 2015-01-01 | acoem-2004/neck    |
        | an X-ray of the cervical spine      | 2016-05-26 | acoem-2004/neck    |
        | an X-ray of the cervical spine      | 2016-05-27 | acoem-2004/neck    |
        | an X-ray of the cervical spine      | 2017-11-30 | acoem-2004/neck    |
        | an X-ray of the cervical spine      | 2017-12-01 | acoem-current/neck |
        | an X-ray of the cervical spine      | 2018-01-01 | acoem-current/neck |
        | an X-ray of the cervical spine      | 2019-04-17 | acoem-current/neck |
        | an X-ray of the cervical spine      | 2019-04-18 | acoem-current/neck |
        | an ultrasound of the cervical spine | 2017-11-30 | odg/neck           |

  Rule: The thoracic spine

    Scenario Outline: The thoracic spine: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                               | day        | guideline          |
        | an X-ray of the thoracic spine      | 2015-01-01 | acoem-2004/neck    |
        | an X-ray of the thoracic spine      | 2016-05-26 | acoem-2004/neck    |
        | an X-ray of the thoracic spine      | 2016-05-27 | acoem-2004/neck    |
        | an X-ray of the thoracic spine      | 2017-11-30 | acoem-2004/neck    |
        | an X-ray of the thoracic spine      | 2017-12-01 | acoem-current/neck |
        | an X-ray of the thoracic spine      | 2018-01-01 | acoem-current/neck |
        | an X-ray of the thoracic spine      | 2019-04-17 | acoem-current/neck |
        | an X-ray of the thoracic spine      | 2019-04-18 | acoem-current/neck |
        | an ultrasound of the thoracic spine | 2017-11-30 | odg/low-back       |

  Rule: The lumbar spine

    Scenario Outline: The lumbar spine: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                             | day        | guideline              |
        | an X-ray of the lumbar spine      | 2015-01-01 | acoem-2004/low-back    |
        | an X-ray of the lumbar spine      | 2016-02-23 | acoem-2004/low-back    |
        | an X-ray of the lumbar spine      | 2016-02-24 | acoem-2004/low-back    |
        | an X-ray of the lumbar spine      | 2017-11-30 | acoem-2004/low-back    |
        | an X-ray of the lumbar spine      | 2017-12-01 | acoem-current/low-back |
        | an X-ray of the lumbar spine      | 2018-01-01 | acoem-current/low-back |
        | an X-ray of the lumbar spine      | 2019-08-10 | acoem-current/low-back |
        | an X-ray of the lumbar spine      | 2019-08-11 | acoem-current/low-back |
        | an X-ray of the lumbar spine      | 2021-11-22 | acoem-current/low-back |
        | an X-ray of the lumbar spine      | 2021-11-23 | acoem-current/low-back |
        | an ultrasound of the lumbar spine | 2017-11-30 | odg/low-back           |

  Rule: The shoulder

    Scenario Outline: The shoulder: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                            | day        | guideline              |
        | an X-ray of the shoulder         | 2017-11-30 | acoem-2004/shoulder    |
        | a bone scan of the shoulder      | 2009-07-17 | acoem-2004/shoulder    |
        | a bone scan of the shoulder      | 2009-07-18 | acoem-2004/shoulder    |
        | a bone scan of the shoulder      | 2015-01-01 | acoem-2004/shoulder    |
        | a bone scan of the shoulder      | 2016-07-31 | acoem-2004/shoulder    |
        | a bone scan of the shoulder      | 2016-08-01 | acoem-2004/shoulder    |
        | a bone scan of the shoulder      | 2017-11-30 | acoem-2004/shoulder    |
        | a bone scan of the shoulder      | 2017-12-01 | acoem-current/shoulder |
        | a bone scan of the shoulder      | 2018-01-01 | acoem-current/shoulder |
        | an MR arthrogram of the shoulder | 2017-11-30 | odg/shoulder           |

  Rule: The elbow

    Scenario Outline: The elbow: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                    | day        | guideline           |
        | an X-ray of the elbow    | 2009-07-18 | acoem-2004/elbow    |
        | an X-ray of the elbow    | 2012-12-31 | acoem-2004/elbow    |
        | an X-ray of the elbow    | 2013-01-01 | acoem-2004/elbow    |
        | an X-ray of the elbow    | 2015-01-01 | acoem-2004/elbow    |
        | an X-ray of the elbow    | 2017-11-30 | acoem-2004/elbow    |
        | an X-ray of the elbow    | 2017-12-01 | acoem-current/elbow |
        | an X-ray of the elbow    | 2018-01-01 | acoem-current/elbow |
        | an X-ray of the elbow    | 2019-04-17 | acoem-current/elbow |
        | an X-ray of the elbow    | 2019-04-18 | acoem-current/elbow |
        | a bone scan of the elbow | 2017-12-01 | odg/elbow           |

  Rule: The forearm

    Scenario Outline: The forearm: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                      | day        | guideline                |
        | an X-ray of the forearm    | 2009-07-17 | acoem-2004/wrist-hand    |
        | an X-ray of the forearm    | 2009-07-18 | acoem-2004/wrist-hand    |
        | an X-ray of the forearm    | 2015-01-01 | acoem-2004/wrist-hand    |
        | an X-ray of the forearm    | 2016-06-29 | acoem-2004/wrist-hand    |
        | an X-ray of the forearm    | 2016-06-30 | acoem-2004/wrist-hand    |
        | an X-ray of the forearm    | 2017-11-30 | acoem-2004/wrist-hand    |
        | an X-ray of the forearm    | 2017-12-01 | acoem-current/wrist-hand |
        | an X-ray of the forearm    | 2018-01-01 | acoem-current/wrist-hand |
        | an X-ray of the forearm    | 2019-04-17 | acoem-current/wrist-hand |
        | an X-ray of the forearm    | 2019-04-18 | acoem-current/wrist-hand |
        | a bone scan of the forearm | 2017-12-01 | odg/wrist-hand           |

  Rule: The wrist

    Scenario Outline: The wrist: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                    | day        | guideline                |
        | an X-ray of the wrist    | 2009-07-17 | acoem-2004/wrist-hand    |
        | an X-ray of the wrist    | 2009-07-18 | acoem-2004/wrist-hand    |
        | an X-ray of the wrist    | 2015-01-01 | acoem-2004/wrist-hand    |
        | an X-ray of the wrist    | 2016-06-29 | acoem-2004/wrist-hand    |
        | an X-ray of the wrist    | 2016-06-30 | acoem-2004/wrist-hand    |
        | an X-ray of the wrist    | 2017-11-30 | acoem-2004/wrist-hand    |
        | an X-ray of the wrist    | 2017-12-01 | acoem-current/wrist-hand |
        | an X-ray of the wrist    | 2018-01-01 | acoem-current/wrist-hand |
        | an X-ray of the wrist    | 2019-04-17 | acoem-current/wrist-hand |
        | an X-ray of the wrist    | 2019-04-18 | acoem-current/wrist-hand |
        | a bone scan of the wrist | 2017-12-01 | odg/wrist-hand           |

  Rule: The hand

    Scenario Outline: The hand: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                   | day        | guideline                |
        | an X-ray of the hand    | 2009-07-17 | acoem-2004/wrist-hand    |
        | an X-ray of the hand    | 2009-07-18 | acoem-2004/wrist-hand    |
        | an X-ray of the hand    | 2015-01-01 | acoem-2004/wrist-hand    |
        | an X-ray of the hand    | 2016-06-29 | acoem-2004/wrist-hand    |
        | an X-ray of the hand    | 2016-06-30 | acoem-2004/wrist-hand    |
        | an X-ray of the hand    | 2017-11-30 | acoem-2004/wrist-hand    |
        | an X-ray of the hand    | 2017-12-01 | acoem-current/wrist-hand |
        | an X-ray of the hand    | 2018-01-01 | acoem-current/wrist-hand |
        | an X-ray of the hand    | 2019-04-17 | acoem-current/wrist-hand |
        | an X-ray of the hand    | 2019-04-18 | acoem-current/wrist-hand |
        | a bone scan of the hand | 2017-12-01 | odg/wrist-hand           |

  Rule: The hip

    Scenario Outline: The hip: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study               | day        | guideline         |
        | an X-ray of the hip | 2011-04-30 | odg/hip-pelvis    |
        | an X-ray of the hip | 2011-05-01 | odg/hip-pelvis    |
        | an X-ray of the hip | 2015-01-01 | odg/hip-pelvis    |
        | an X-ray of the hip | 2017-11-30 | odg/hip-pelvis    |
        | an X-ray of the hip | 2017-12-01 | acoem-current/hip |
        | an X-ray of the hip | 2018-01-01 | acoem-current/hip |
        | an X-ray of the hip | 2019-10-06 | acoem-current/hip |
        | an X-ray of the hip | 2019-10-07 | acoem-current/hip |

  Rule: The knee

    Scenario Outline: The knee: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                        | day        | guideline               |
        | an X-ray of the knee         | 2009-07-17 | acoem-2004/knee         |
        | an X-ray of the knee         | 2009-07-18 | acoem-2004/knee         |
        | an X-ray of the knee         | 2015-01-01 | acoem-2004/knee         |
        | an X-ray of the knee         | 2015-10-27 | acoem-2004/knee         |
        | an X-ray of the knee         | 2015-10-28 | acoem-2004/knee         |
        | an X-ray of the knee         | 2017-11-30 | acoem-2004/knee         |
        | an X-ray of the knee         | 2017-12-01 | acoem-current/knee      |
        | an X-ray of the knee         | 2018-01-01 | acoem-current/knee      |
        | an X-ray of the knee         | 2020-09-20 | acoem-current/knee      |
        | an X-ray of the knee         | 2020-09-21 | acoem-current/knee      |
        | a bone scan of the knee      | 2009-07-17 | odg/knee-leg            |
        | a bone scan of the knee      | 2009-07-18 | acoem-2004/chronic-pain |
        | a bone scan of the knee      | 2017-11-30 | acoem-2004/chronic-pain |
        | a bone scan of the knee      | 2017-12-01 | acoem-current/knee      |
        | an MR arthrogram of the knee | 2017-11-30 | odg/knee-leg            |

  Rule: The ankle

    Scenario Outline: The ankle: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                      | day        | guideline                |
        | an X-ray of the ankle      | 2017-11-30 | acoem-2004/ankle-foot    |
        | an X-ray of the ankle      | 2019-04-17 | acoem-current/ankle-foot |
        | an X-ray of the ankle      | 2019-04-18 | acoem-current/ankle-foot |
        | a bone scan of the ankle   | 2009-07-17 | acoem-2004/ankle-foot    |
        | a bone scan of the ankle   | 2009-07-18 | acoem-2004/ankle-foot    |
        | a bone scan of the ankle   | 2015-01-01 | acoem-2004/ankle-foot    |
        | a bone scan of the ankle   | 2015-08-31 | acoem-2004/ankle-foot    |
        | a bone scan of the ankle   | 2015-09-01 | acoem-2004/ankle-foot    |
        | a bone scan of the ankle   | 2017-11-30 | acoem-2004/ankle-foot    |
        | a bone scan of the ankle   | 2017-12-01 | acoem-current/ankle-foot |
        | a bone scan of the ankle   | 2018-01-01 | acoem-current/ankle-foot |
        | a bone scan of the ankle   | 2019-04-17 | acoem-current/ankle-foot |
        | a bone scan of the ankle   | 2019-04-18 | acoem-current/ankle-foot |
        | an ultrasound of the ankle | 2017-11-30 | odg/ankle-foot           |

  Rule: The foot

    Scenario Outline: The foot: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                     | day        | guideline                |
        | an X-ray of the foot      | 2017-11-30 | acoem-2004/ankle-foot    |
        | an X-ray of the foot      | 2019-04-17 | acoem-current/ankle-foot |
        | an X-ray of the foot      | 2019-04-18 | acoem-current/ankle-foot |
        | a bone scan of the foot   | 2009-07-17 | acoem-2004/ankle-foot    |
        | a bone scan of the foot   | 2009-07-18 | acoem-2004/ankle-foot    |
        | a bone scan of the foot   | 2015-01-01 | acoem-2004/ankle-foot    |
        | a bone scan of the foot   | 2015-08-31 | acoem-2004/ankle-foot    |
        | a bone scan of the foot   | 2015-09-01 | acoem-2004/ankle-foot    |
        | a bone scan of the foot   | 2017-11-30 | acoem-2004/ankle-foot    |
        | a bone scan of the foot   | 2017-12-01 | acoem-current/ankle-foot |
        | a bone scan of the foot   | 2018-01-01 | acoem-current/ankle-foot |
        | a bone scan of the foot   | 2019-04-17 | acoem-current/ankle-foot |
        | a bone scan of the foot   | 2019-04-18 | acoem-current/ankle-foot |
        | an ultrasound of the foot | 2017-11-30 | odg/ankle-foot           |

  Rule: The head

    Scenario Outline: The head: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                | day        | guideline |
        | an X-ray of the head | 2015-01-01 | odg/head  |
        | an X-ray of the head | 2018-01-01 | odg/head  |

  Rule: The chest

    Scenario Outline: The chest: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                 | day        | guideline        |
        | an X-ray of the chest | 2015-01-01 | odg/preoperative |
        | an X-ray of the chest | 2018-01-01 | odg/preoperative |

  Rule: The abdomen

    Scenario Outline: The abdomen: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                 | day        | guideline  |
        | an MRI of the abdomen | 2015-01-01 | odg/hernia |
        | an MRI of the abdomen | 2018-01-01 | odg/hernia |

  Rule: The pelvis

    Scenario Outline: The pelvis: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                  | day        | guideline      |
        | an X-ray of the pelvis | 2015-01-01 | odg/hip-pelvis |
        | an X-ray of the pelvis | 2018-01-01 | odg/hip-pelvis |

  Rule: The upper extremity

    Scenario Outline: The upper extremity: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                              | day        | guideline               |
        | a bone scan of the upper extremity | 2009-07-18 | acoem-2004/chronic-pain |
        | a bone scan of the upper extremity | 2015-01-01 | acoem-2004/chronic-pain |
        | a bone scan of the upper extremity | 2017-11-30 | acoem-2004/chronic-pain |

  Rule: The lower extremity

    Scenario Outline: The lower extremity: <study> on <day> is judged by <guideline>
      Given a request for <study> dated <day>
      When the request is checked
      Then the guideline "<guideline>" controls

      Examples:
        | study                              | day        | guideline               |
        | a bone scan of the lower extremity | 2009-07-17 | odg/knee-leg            |
        | a bone scan of the lower extremity | 2009-07-18 | acoem-2004/chronic-pain |
        | a bone scan of the lower extremity | 2015-01-01 | acoem-2004/chronic-pain |
        | a bone scan of the lower extremity | 2017-11-30 | acoem-2004/chronic-pain |
        | a bone scan of the lower extremity | 2017-12-01 | odg/knee-leg            |
        | a bone scan of the lower extremity | 2018-01-01 | odg/knee-leg            |
