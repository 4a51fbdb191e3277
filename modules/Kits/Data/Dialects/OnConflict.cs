namespace PartnerHub.Kits.Data;

/// <summary>What SQLite and PostgreSQL say alike of a row that is there already.</summary>
internal static class OnConflict
{
    public static string Update(string table, string[] keys, string[] others) =>
        $"{Insert(table, [.. keys, .. others])} ON CONFLICT ({string.Join(", ", keys)}) DO UPDATE SET "
        + string.Join(", ", others.Select(column => $"{column} = excluded.{column}"));

    public static string Nothing(string table, string[] keys, string[] others) =>
        $"{Insert(table, [.. keys, .. others])} ON CONFLICT ({string.Join(", ", keys)}) DO NOTHING";

    public static string Insert(string table, string[] columns) =>
        $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({ColumnList.Parameters(columns)})";
}
