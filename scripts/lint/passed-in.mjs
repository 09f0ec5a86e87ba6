/** Rules that no linter ships: what the rules of the archive must be given, and not take for themselves. */
const isMember = (node, object, property) =>
  node.type === 'MemberExpression' &&
  node.object.type === 'Identifier' &&
  node.object.name === object &&
  (property === undefined || (node.property.type === 'Identifier' && node.property.name === property))

const clockAndChance = {
  create(context) {
    const report = (node, what) => context.report({ node, message: `${what} passed into core.` })
    return {
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'The clock is')
      },
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date') report(node, 'The clock is')
      },
      MemberExpression(node) {
        if (isMember(node, 'Date', 'now') || isMember(node, 'performance')) report(node, 'The clock is')
        if (isMember(node, 'Math', 'random')) report(node, 'Chance is')
      },
      Identifier(node) {
        if (node.name === 'crypto') report(node, 'Ids and hashes are')
      },
    }
  },
}

export default { meta: { name: 'passed-in' }, rules: { 'clock-and-chance': clockAndChance } }
