using System.Text.RegularExpressions;
using PartnerHub.Tests;

namespace PartnerHub.Architecture.Tests.Documents;

/// <summary>The table of security requirements names tests, and each is there.</summary>
public partial class NamedTestsTests
{
    [Fact]
    public void Tests_NamedByTheSecurityTable_AreThere()
    {
        var named = Named(Table()).ToList();

        Assert.True(named.Count > 40, $"only {named.Count} tests are named");
        Assert.DoesNotContain(named, name => !IsThere(name));
    }

    [Theory]
    [InlineData("SignInTests.SignIn_ByMagic_Works")]
    [InlineData("MagicTests")]
    public void Test_ThatIsNot_IsFound(string name) => Assert.False(IsThere(name));

    private static string Table()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "host", "README.md"));
        var from = text.IndexOf("### OWASP ASVS 5", StringComparison.Ordinal);
        return text[from..text.IndexOf("\n## ", from, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Named(string table) => Quoted().Matches(table).Select(found => found.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    private static bool IsThere(string name)
    {
        var (test, method) = name.Split('.') is [var of, var one] ? (of, one) : (name, null);
        return Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests"), test + ".cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Any(file => method is null || File.ReadAllText(file).Contains($" {method}(", StringComparison.Ordinal));
    }

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]*Tests(\\.[A-Za-z_]+)?)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
