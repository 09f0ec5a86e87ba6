interface SidesTableProps {
  readonly fields: readonly { readonly name: string; readonly here: string; readonly there: string }[]
}

/** What differs, as it is here and as it is in a backup. */
export function SidesTable({ fields }: SidesTableProps) {
  return (
    <table className="backups-sides">
      <thead>
        <tr>
          <td />
          <th scope="col">Here</th>
          <th scope="col">In the backup</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.name}>
            <th scope="row">{field.name}</th>
            <td className="ui-selectable">{field.here}</td>
            <td className="ui-selectable">{field.there}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
