using System.Reflection;
using System.Text.RegularExpressions;
using PartnerHub.Kits.Data;
using PartnerHub.Databases;
using PartnerHub.Storage.Tests.Hub;
using PartnerHub.Tests;

namespace PartnerHub.Storage.Tests.TSql;

/// <summary>
/// What SQL Server is given is kept beside this test, a file for each module, so that a change to it is seen. To write the
/// files again, run these tests with PARTNERHUB_WRITE_GOLDEN=1.
/// </summary>
public partial class CorpusTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "Storage", "TSql");

    public static TheoryData<string> Modules => [.. Corpus.Modules.Where(module => Corpus.Write(module).Length > 0).Select(Corpus.NameOf)];

    [Theory]
    [MemberData(nameof(Modules))]
    public void TSql_OfAModule_IsWhatWasReviewed(string name)
    {
        var file = Path.Combine(Folder, name + ".sql");
        var written = Corpus.Write(Corpus.Modules.Single(module => Corpus.NameOf(module) == name));
        if (Environment.GetEnvironmentVariable("PARTNERHUB_WRITE_GOLDEN") == "1")
        {
            File.WriteAllText(file, written);
        }

        Assert.True(File.Exists(file), $"{file} is not there: run with PARTNERHUB_WRITE_GOLDEN=1, and review it.");
        Assert.True(
            File.ReadAllText(file).ReplaceLineEndings("\n") == written,
            $"{file} is not what the module has by now: run with PARTNERHUB_WRITE_GOLDEN=1, and review what changed.");
    }

    [Fact]
    public void TSql_OfAllModules_IsFound()
    {
        Assert.True(Corpus.Modules.Count > 8, "hardly any module was found");
        Assert.True(Corpus.Modules.Sum(module => Corpus.Statements(module, Dialect.SqlServer).Count()) > 25, "hardly any statement was found");
        Assert.Empty(Corpus.Modules.SelectMany(Corpus.OutOfSight));
        Assert.Equal(Modules.Select(row => row.Data + ".sql").Order(StringComparer.Ordinal), Directory.GetFiles(Folder, "*.sql").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TSql_OfAllModules_HoldsNothingForeign()
    {
        var foreign = Corpus.Batches
            .Where(statement => Foreign.IsMatch(Quoted.Replace(statement.Text, "''")))
            .Select(statement => $"{statement.Name}: {Foreign.Match(Quoted.Replace(statement.Text, "''")).Value}");

        Assert.Empty(foreign);
    }

    [Theory]
    [InlineData("SELECT a FROM t ORDER BY a LIMIT 3")]
    [InlineData("INSERT INTO t (a) VALUES (1) ON CONFLICT DO NOTHING")]
    [InlineData("INSERT INTO t (a) VALUES (1) RETURNING a")]
    [InlineData("SELECT a || b FROM t")]
    [InlineData("SELECT EXISTS (SELECT 1 FROM t)")]
    [InlineData("SELECT a FROM t WHERE b = TRUE")]
    [InlineData("CREATE TABLE t (a TEXT) WITHOUT ROWID")]
    [InlineData("SELECT a::text FROM t")]
    public void TSql_WithAnotherEnginesWords_IsFound(string sql) => Assert.Matches(Foreign, sql);

    /// <summary>PostgreSQL itself says of every statement whether it is one: names, types and all, without running it.</summary>
    [Fact]
    public async Task Statements_OfAllModules_ArePostgres()
    {
        await using var hub = await StorageHub.OpenAsync(TestDatabase.PostgreSql);
        var refused = new List<string>();
        await using var session = await hub.Database.OpenAsync(CancellationToken.None);
        var statements = Corpus.Modules.SelectMany(module => Corpus.Statements(module, Dialect.Postgres))
            .SelectMany(all => all.Text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), (all, statement) => (all.Name, Statement: statement))
            .ToLookup(statement => Stage.IsMatch(statement.Statement));

        // Stages are made first, so that what reads them can be looked at.
        foreach (var (_, statement) in statements[true])
        {
            await using var make = session.Connection.CreateCommand();
            make.CommandText = statement.Replace("ON COMMIT DROP", "", StringComparison.Ordinal);
            await make.ExecuteNonQueryAsync();
        }

        foreach (var (name, statement) in statements[false])
        {
            if (await PrepareAsync(session, statement) is { } error)
            {
                refused.Add($"{name}: {error}");
            }
        }

        Assert.Empty(refused);
    }

    private static async Task<string?> PrepareAsync(Session session, string statement)
    {
        var names = Parameter.Matches(statement).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();
        await using var command = session.Connection.CreateCommand();
        command.CommandText = "PREPARE looked_at AS " + Parameter.Replace(statement, match => "$" + (names.IndexOf(match.Value) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        try
        {
            await command.ExecuteNonQueryAsync();
            command.CommandText = "DEALLOCATE looked_at";
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (System.Data.Common.DbException error)
        {
            return error.Message;
        }
    }

    [GeneratedRegex(@"@[A-Za-z]\w*", RegexOptions.None, -1)]
    private static partial Regex Parameter { get; }

    [GeneratedRegex(@"(?<!@)\bLIMIT\b|\bON\s+CONFLICT\b|\bRETURNING\b|\|\||\w::\w|\bSELECT\s+EXISTS\b|=\s*(?:TRUE|FALSE)\b|\bWITHOUT\s+ROWID\b|\bFOR\s+UPDATE\b|\bMERGE\b|\bILIKE\b", RegexOptions.IgnoreCase, -1)]
    private static partial Regex Foreign { get; }

    [GeneratedRegex("^(DROP TABLE IF EXISTS|CREATE TEMP TABLE) ", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Stage { get; }

    [GeneratedRegex("'[^']*'", RegexOptions.None, -1)]
    private static partial Regex Quoted { get; }
}
