/** An entity's record of schema version 1 with the fields that version 2 brought. */
export const entityOfVersion1 = (row: object): object => ({
  keys: [],
  never: [],
  standing: 'name',
  tagIds: [],
  identifier: '',
  ...row,
})
