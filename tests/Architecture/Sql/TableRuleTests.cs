using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Sql;

public class TableRuleTests
{
    private static readonly IReadOnlyList<SourceFile> Modules = [.. Repository.Under("modules/", ".sql", ".cs")];

    [Fact]
    public void Tables_InEverySql_AreTheModulesOwn()
    {
        Assert.True(TableRule.Count(Modules) > 20, "hardly any table was found: the rule no longer reads the SQL");
        Expect.None(TableRule.Check(Modules));
    }

    [Fact]
    public void Scripts_OfMovedTables_AreThereAndNameThem() => Assert.All(TableRule.Moved, moved =>
        Assert.Contains($" {moved.Value}_", Modules.Single(file => file.Path == moved.Key).Text, StringComparison.Ordinal));

    [Theory]
    [InlineData("modules/Kits/Messaging/Storage/0003.sql", "DROP TABLE dispatch_answer;")]
    [InlineData("modules/Sanctions/Storage/0001.sql", "CREATE TABLE cases (id TEXT);")]
    [InlineData("modules/Sanctions/Storage/0001.sql", "CREATE TABLE sanctions_case (id TEXT REFERENCES partners_partner (id));")]
    [InlineData("modules/Sanctions/List.cs", "var sql = \"SELECT id FROM partners_partner\";")]
    [InlineData("modules/Sanctions/List.cs", "var sql = \"\"\"\n  SELECT c.id\n  FROM sanctions_case c JOIN partners_fact f ON f.id = c.id\n  \"\"\";")]
    [InlineData("modules/Sanctions/List.cs", "var sql = \"DELETE FROM partners_fact\";")]
    public void Table_OfAnotherModule_IsFound(string path, string text) => Assert.Single(TableRule.Check([new SourceFile(path, text)]));

    [Theory]
    [InlineData("WITH last AS (SELECT id FROM sanctions_case) SELECT id FROM last")]
    [InlineData("INSERT INTO sanctions_case (id) VALUES (@id) ON CONFLICT DO NOTHING")]
    public void Sql_OfTheModuleItself_IsLeftAlone(string sql) => Assert.Empty(TableRule.Check([new SourceFile("modules/Sanctions/List.cs", $"var sql = \"{sql}\";")]));
}
