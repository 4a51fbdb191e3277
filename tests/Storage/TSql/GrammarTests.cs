using PartnerHub.Kits.Data;

namespace PartnerHub.Storage.Tests.TSql;

/// <summary>Without a server, the grammars of SQL Server 2019 and 2022 say whether what it is given can be read.</summary>
public class GrammarTests
{
    [Theory]
    [InlineData(TSqlParsers.Of2019)]
    [InlineData(TSqlParsers.Of2022)]
    public void TSql_OfEveryBatch_CanBeRead(int version)
    {
        Assert.True(Corpus.Batches.Count() > 150, "hardly any batch was found");

        Assert.Empty(Corpus.Batches.SelectMany(batch => TSqlParsers.Errors(version, batch.Text).Select(error => $"{batch.Name}: {error}")));
    }

    [Theory]
    [InlineData("MigrationRunner.History", "CREATE TABLE data_migration")]
    [InlineData("Dialect.MigrationLock", "sp_getapplock")]
    [InlineData("SqlServerEngine.LockTimeout", "LOCK_TIMEOUT 10000")]
    [InlineData("SqlServerCheck.Question", "is_read_committed_snapshot_on")]
    [InlineData("0010_packed_sums", "STRING_AGG")]
    [InlineData("0003_known_as_of", "CREATE TRIGGER partners_fact_stays")]
    [InlineData("PartnerHub.Kits.Messaging.KeptAnswers.Insert", "BEGIN CATCH")]
    public void Batches_OfTheCorpus_HoldWhatIsSaid(string name, string part) =>
        Assert.Contains(Corpus.Batches, batch => batch.Name == name && batch.Text.Contains(part, StringComparison.Ordinal));

    [Theory]
    [InlineData("SELECT a FROM t ORDER BY a LIMIT 3")]
    [InlineData("INSERT INTO t (a) VALUES (1) ON CONFLICT DO NOTHING")]
    [InlineData("INSERT INTO t (a) VALUES (1) RETURNING a")]
    [InlineData("SELECT EXISTS (SELECT 1 FROM t)")]
    [InlineData("CREATE TABLE t (a TEXT) WITHOUT ROWID")]
    [InlineData("SELECT a FROM t FOR UPDATE SKIP LOCKED")]
    [InlineData("ALTER TABLE t RENAME TO u")]
    [InlineData("SELECT (1")]
    [InlineData("CREATE INDEX i ON t (a);\nCREATE TRIGGER x ON t INSTEAD OF UPDATE AS BEGIN THROW 50001, 'no', 1; END;")]
    public void TSql_ThatCannotBeRead_IsRefused(string sql) =>
        Assert.All([TSqlParsers.Of2019, TSqlParsers.Of2022], version => Assert.NotEmpty(TSqlParsers.Errors(version, sql)));

    [Fact]
    public void TSql_WithBars_IsRefusedFor2019Alone()
    {
        const string sql = "SELECT a || b FROM t";

        Assert.NotEmpty(TSqlParsers.Errors(TSqlParsers.Of2019, sql));
        Assert.Empty(TSqlParsers.Errors(TSqlParsers.Of2022, sql));
    }

    [Fact]
    public void Dialect_InsertIfAbsent_TakesADuplicateForThere()
    {
        var sql = Sql.InsertIfAbsent("t", "a", "b").For(Dialect.SqlServer);

        Assert.DoesNotContain(" WITH (", sql, StringComparison.Ordinal);
        Assert.Contains("IF ERROR_NUMBER() NOT IN (2601, 2627) THROW;", sql, StringComparison.Ordinal);
        Assert.Empty(TSqlParsers.Errors(TSqlParsers.Of2019, sql));
    }
}
