import { watchedBy } from '../../../../engine/deadlines/clockFields'
import { caseFields } from '../../../../model/caseFields'
import { defineRegister } from '../../../../model/definition'
import { columnsIn, fieldsIn, layoutOf } from '../../../../model/shorthand'
import { benefits } from '../allotment'
import { socialFundsClocks } from './clocks'

const { view, print } = layoutOf({
  year: 70,
  allotment: 130,
  firstPart: 130,
  firstTransferOn: 110,
  allTransferredOn: 110,
  income: 130,
  spent: 130,
  balance: 130,
  reviewedOn: 110,
  deadline: 200,
})

/**
 * The company social fund by years (act of 4 March 1994): rules and income bands, plan, transfers to its account, and the
 * yearly review of data. Who asked for what stands in the register of applications.
 */
export const socialFunds = defineRegister({
  id: 'socialFunds',
  icon: 'contract',
  group: 'secretariat',
  sections: ['fund', 'allotment', 'plan', 'rules', 'review', 'office'],
  title: 'name',
  key: 'name',
  order: ['year'],
  clocks: socialFundsClocks,
  knownBy: { names: ['name'] },
  importKeys: ['name', 'year'],
  health: {
    past: ['transfers.date', 'reviewedOn', 'correctedOn', 'rulesAgreedOn', 'rulesReviewedOn'],
    checks: ['rulesNotAgreed', 'planOverIncome', 'reviewNotCounted'],
  },
  carry: ['rounding', 'bands', 'benefits', 'incomeOf', 'incomeMonths', 'rulesAgreedOn', 'rulesAgreedWith'],
  letters: [{ id: 'planReport' }, { id: 'reviewProtocol', marks: 'reviewedOn' }, { id: 'benefitTable' }],
  fields: [
    ...fieldsIn('fund', 'public', [
      { id: 'name', type: 'text', required: true, unique: true, aliases: ['nazwa', 'fundusz'] },
      { id: 'year', type: 'integer', required: true, aliases: ['rok'] },
    ]),
    ...fieldsIn('allotment', 'office', [
      { id: 'base', type: 'money', aliases: ['podstawa odpisu', 'przeciętne wynagrodzenie'] },
      { id: 'rounding', type: 'choice', initial: 'perPost', choices: ['perPost', 'onSum'] },
      {
        id: 'groups',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('allotment', 'office', [
            { id: 'group', type: 'text', complete: true },
            { id: 'count', type: 'text' },
            { id: 'percent', type: 'text', complete: true },
            { id: 'optional', type: 'boolean' },
          ]),
        ],
      },
      { id: 'allotment', type: 'derived', derive: 'allotment', as: 'money' },
      { id: 'firstPart', type: 'derived', derive: 'firstPart', as: 'money' },
      {
        id: 'transfers',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('allotment', 'office', [
            { id: 'date', type: 'date', required: true },
            { id: 'amount', type: 'money', required: true },
          ]),
        ],
      },
      { id: 'firstTransferOn', type: 'derived', derive: 'firstTransferOn', as: 'date' },
      { id: 'allTransferredOn', type: 'derived', derive: 'allTransferredOn', as: 'date' },
      { id: 'correctedOn', type: 'date' },
    ]),
    ...fieldsIn('plan', 'office', [
      { id: 'opening', type: 'money', aliases: ['bilans otwarcia'] },
      {
        id: 'otherIncome',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('plan', 'office', [
            { id: 'source', type: 'text', complete: true },
            { id: 'amount', type: 'money' },
          ]),
        ],
      },
      { id: 'income', type: 'derived', derive: 'fundIncome', as: 'money' },
      {
        id: 'benefits',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('plan', 'office', [
            { id: 'kind', type: 'choice', required: true, choices: benefits },
            { id: 'planned', type: 'money' },
            { id: 'amount', type: 'money' },
          ]),
        ],
      },
      { id: 'spent', type: 'derived', derive: 'fundSpent', as: 'money' },
      { id: 'balance', type: 'derived', derive: 'fundBalance', as: 'money' },
    ]),
    ...fieldsIn('rules', 'office', [
      { id: 'rulesAgreedOn', type: 'date' },
      { id: 'rulesAgreedWith', type: 'text', complete: true },
      { id: 'incomeOf', type: 'choice', choices: ['net', 'gross'], initial: 'net' },
      { id: 'incomeMonths', type: 'integer' },
      { id: 'taxFree', type: 'money' },
      {
        id: 'bands',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('rules', 'office', [
            { id: 'band', type: 'text', required: true },
            { id: 'upTo', type: 'money' },
            { id: 'percent', type: 'integer' },
          ]),
        ],
      },
      { id: 'rulesReviewedOn', type: 'date' },
    ]),
    ...fieldsIn('review', 'office', [
      { id: 'reviewedOn', type: 'date' },
      { id: 'reviewed', type: 'integer' },
      { id: 'deleted', type: 'integer' },
      { id: 'scope', type: 'longText', wide: true },
    ]),
    ...fieldsIn('review', 'private', [
      {
        id: 'authorised',
        type: 'rows',
        wide: true,
        columns: [
          ...columnsIn('review', 'private', [
            { id: 'person', type: 'text', required: true, complete: true },
            { id: 'givenOn', type: 'date' },
            { id: 'to', type: 'date' },
          ]),
        ],
      },
    ]),
    ...watchedBy(['firstTransfer', 'restTransfer', 'dataReview', 'correction', 'rulesReview'], 'office'),
    ...caseFields('office'),
  ],
  views: [
    view('all', ['name', 'year', 'allotment', 'income', 'spent', 'balance', 'deadline'], '-year'),
    view(
      'transfers',
      ['name', 'year', 'allotment', 'firstPart', 'firstTransferOn', 'allTransferredOn', 'reviewedOn'],
      '-year',
    ),
  ],
  print,
})
