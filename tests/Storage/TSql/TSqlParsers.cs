using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace PartnerHub.Storage.Tests.TSql;

/// <summary>Microsoft's own parsers of T-SQL: they know the grammar of a version, and no table.</summary>
internal static class TSqlParsers
{
    public const int Of2019 = 150;
    public const int Of2022 = 160;

    /// <summary>What a parser has against a batch, with the line; nothing when it takes it.</summary>
    public static IReadOnlyList<string> Errors(int version, string batch)
    {
        _ = Parse(version, batch, out var errors);
        return [.. errors.Select(error => FormattableString.Invariant($"line {error.Line}: {error.Message}"))];
    }

    public static TSqlFragment Parse(string batch)
    {
        var parsed = Parse(Of2019, batch, out var errors);
        Assert.Empty(errors);
        return parsed;
    }

    private static TSqlFragment Parse(int version, string batch, out IList<ParseError> errors)
    {
        TSqlParser parser = version == Of2019 ? new TSql150Parser(initialQuotedIdentifiers: true) : new TSql160Parser(initialQuotedIdentifiers: true);
        using var text = new StringReader(batch);
        return parser.Parse(text, out errors);
    }
}
