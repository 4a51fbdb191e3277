namespace PartnerHub.Kits.Data;

/// <summary>Columns as statements list them. The parameter of the column <c>member_id</c> is <c>@MemberId</c>.</summary>
internal static class ColumnList
{
    public static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static string Parameters(IEnumerable<string> columns) => string.Join(", ", columns.Select(Parameter));

    public static string Assignments(IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"{column} = {Parameter(column)}"));

    public static string Matches(IEnumerable<string> columns) => string.Join(" AND ", columns.Select(column => $"{column} = {Parameter(column)}"));

    private static string Parameter(string column) =>
        "@" + string.Concat(column.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
