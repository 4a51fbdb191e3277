namespace PartnerHub.Kits.Data;

/// <summary>
/// A statement, written once for every engine. Kept in a static field, where its text for each engine is made once, and
/// where it can be found to be listed.
/// </summary>
public sealed class Sql
{
    private readonly Func<Dialect, string> _write;
    private readonly string?[] _texts = new string?[Dialect.All.Count];

    private Sql(Func<Dialect, string> write) => _write = write;

    /// <summary>A text with words in braces for what the engines say differently.</summary>
    public static Sql Of(string text) => new(dialect => DialectWords.Replace(text, dialect));

    /// <summary>Adds a row; its values are the parameters named as the columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns, with commas.</param>
    public static Sql Insert(string table, string columns) => new(_ => OnConflict.Insert(table, ColumnList.Split(columns)));

    /// <summary>Adds a row unless its key is there; the number of rows tells which.</summary>
    public static Sql InsertIfAbsent(string table, string keys, string others) =>
        new(dialect => dialect.InsertIfAbsent(table, ColumnList.Split(keys), ColumnList.Split(others)));

    /// <summary>Adds a row, or sets the other columns of the one with its key.</summary>
    public static Sql Upsert(string table, string keys, string others) =>
        new(dialect => dialect.Upsert(table, ColumnList.Split(keys), ColumnList.Split(others)));

    /// <summary>Makes an empty table beside another, with some of its columns, for this transaction only; <c>{stage partners_fact}</c> names it.</summary>
    public static Sql Stage(string table, string columns) => new(dialect => dialect.MakeStage(table, columns));

    public string For(Dialect dialect) => _texts[dialect.Index] ??= _write(dialect);
}
