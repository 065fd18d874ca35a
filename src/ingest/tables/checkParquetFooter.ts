import { parquetSchema, type FileMetaData, type SchemaTree } from 'hyparquet';

/**
 * Holds the row groups of a Parquet file against its schema. In a sound file each group has the leaves of the schema as
 * its columns, one by one; the library takes that for granted, and would leave errors of columns that nobody asks for
 * to end the process.
 *
 * @throws Error in words for a footer that is damaged.
 */
export function checkParquetFooter(metadata: FileMetaData): void {
  const tree = parquetSchema(metadata);
  const leaves = listLeaves(tree);
  const names = tree.children.map(({ element }) => element.name);
  if (names.length === 0) throw new Error('it has no columns');
  if (new Set(names).size < names.length) throw new Error('two of its columns have one name');
  let rows = 0;
  for (const { columns, num_rows } of metadata.row_groups) {
    const paths = columns.map(({ meta_data }) => meta_data?.path_in_schema.join('\0'));
    if (paths.length !== leaves.length || paths.some((path, k) => path !== leaves[k]))
      throw new Error('its columns are not those of its schema');
    if (num_rows < 0n) throw new Error('a number of rows is negative');
    rows += Number(num_rows);
  }
  if (rows !== Number(metadata.num_rows)) throw new Error('its row groups do not add up');
}

function listLeaves({ children, path }: SchemaTree): string[] {
  return children.length === 0 ? [path.join('\0')] : children.flatMap(listLeaves);
}
