const text = { type: 'string' }
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const reference = { type: 'string', minLength: 1 }
const result = { enum: ['pass', 'fail'] }
/** Options of Popolo; who was barred by an own interest, and ballots that say nothing, have words of this file's. */
const option = { enum: ['yes', 'no', 'abstain', 'not voting', 'absent', 'excluded', 'invalid'] }

const list = (properties: object, required: readonly string[]) => ({
  type: 'array',
  items: { type: 'object', additionalProperties: false, required, properties },
})

/**
 * JSON Schema (2020-12) of the votes of a meeting: the classes of Popolo (popoloproject.com/specs) this file holds, each as a list.
 * Polish titles, for it is read by those who take the data over.
 */
export const popoloSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Głosowania posiedzenia (Popolo)',
  type: 'object',
  additionalProperties: false,
  required: ['format', 'title', 'persons', 'organizations', 'memberships', 'events', 'motions', 'vote_events'],
  properties: {
    format: { const: 'Popolo' },
    title: text,
    about: { type: 'object', additionalProperties: text },
    persons: list({ id: reference, name: text, family_name: text, given_name: text, gender: text }, ['id', 'name']),
    organizations: list(
      { id: reference, name: text, classification: { enum: ['legislature', 'committee', 'party'] } },
      ['id', 'name', 'classification'],
    ),
    memberships: list(
      { person_id: reference, organization_id: reference, role: text, start_date: day, end_date: day },
      ['person_id', 'organization_id'],
    ),
    events: list({ id: reference, name: text, start_date: day, organization_id: reference, location: text }, [
      'id',
      'name',
      'organization_id',
    ]),
    motions: list(
      {
        ...{ id: reference, event_id: reference, organization_id: reference, text, identifier: text, date: day },
        ...{ classification: text, requirement: text, result },
      },
      ['id', 'event_id', 'organization_id', 'text', 'requirement'],
    ),
    vote_events: list(
      {
        ...{ id: reference, identifier: text, motion_id: reference, organization_id: reference },
        start_date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:00)?$' },
        result,
        counts: list({ option, value: { type: 'integer', minimum: 0 } }, ['option', 'value']),
        votes: list({ voter_id: reference, option, group_id: reference }, ['voter_id', 'option']),
      },
      ['id', 'identifier', 'motion_id', 'organization_id', 'counts', 'votes'],
    ),
  },
}
