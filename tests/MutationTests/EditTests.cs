using PartnerHub.Mutations.Changes;

namespace PartnerHub.Mutations.Tests;

public class EditTests
{
    [Theory]
    [InlineData("return a < b;", "return a <= b;", "return a >= b;")]
    [InlineData("return a >= b;", "return a > b;", "return a < b;")]
    [InlineData("return a == b;", "return a != b;")]
    [InlineData("return p && q;", "return !p && q;", "return p && !q;", "return p || q;")]
    [InlineData("return !p;", "return p;")]
    [InlineData("return a + b;", "return a - b;")]
    [InlineData("return s + s;")]
    [InlineData("return 3;", "return 4;")]
    [InlineData("return 0.015m;", "return 0.016m;")]
    [InlineData("return 1_000L;", "return 1001L;")]
    [InlineData("return true;", "return false;")]
    [InlineData("return s ?? \"x\";", "return \"x\";")]
    [InlineData("return Math.Min(a, b);", "return Math.Max(a, b);")]
    [InlineData("return list.First();", "return list.Last();")]
    [InlineData("return list.Any();", "return !list.Any();")]
    [InlineData("return Math.Round(d, MidpointRounding.AwayFromZero);", "return Math.Round(d, MidpointRounding.ToEven);")]
    [InlineData("return a is > 1;", "return a is >= 1;", "return a is > 2;")]
    [InlineData("return s is null;", "return !(s is null);")]
    [InlineData("return s is { } found;")]
    [InlineData("return a switch { > 1 => p, _ => q };", "return a switch { >= 1 => p, _ => q };", "return a switch { > 2 => p, _ => q };")]
    [InlineData("list.Clear(); return s;", "; return s;")]
    [InlineData("int x; x = a; return x;")]
    [InlineData("return \"5\";")]
    public void Edits_OfALine_AreThese(string line, params string[] changed) =>
        Assert.Equal(changed.Order(StringComparer.Ordinal), Sample.After(line).Order(StringComparer.Ordinal));

    [Fact]
    public void Constant_ThatNothingNeedsConstant_IsSwitched()
    {
        var written = Sample.Write("class Code { private const int Most = 5; const int Case = 7; bool M(int a) => a is Case; int N() => Most; }");

        Assert.Equal(["class Code { private const int Most = 6; const int Case = 7; bool M(int a) => a is Case; int N() => Most; }"],
            written.Changes.Select(change => change.After).Where(line => line.Contains("= 6", StringComparison.Ordinal)));
        Assert.Contains("private static int Most =>", written.Texts[Sample.File], StringComparison.Ordinal);
        Assert.Contains("const int Case = 7;", written.Texts[Sample.File], StringComparison.Ordinal);
    }

    [Fact]
    public void Change_LeftOut_KeepsTheOthersNumbers()
    {
        var all = Sample.Write(Sample.InMethod("return a < 3;")).Changes;
        var some = Sample.Write(Sample.InMethod("return a < 3;"), 2).Changes;

        Assert.Equal([1, 2, 3], all.Select(change => change.Number));
        Assert.Equal([all[0], all[2]], some);
        Assert.Equal((Sample.File, 6), (all[0].File, all[0].Line));
    }

    [Fact]
    public void Number_AtAPlaceOfTheWrittenCode_IsItsChanges()
    {
        var text = Sample.Write(Sample.InMethod("if (a > 3) { list.Clear(); }\n        return a switch { > 8 => 1, _ => 2 };")).Texts[Sample.File];
        var lines = text.Split('\n').ToList();

        int? At(string part)
        {
            var line = lines.FindIndex(one => one.Contains(part, StringComparison.Ordinal));
            return ProjectChanges.NumberAt(text, line + 1, lines[line].IndexOf(part, StringComparison.Ordinal) + 1);
        }

        Assert.NotNull(At("a >= 3"));
        Assert.NotNull(At("list.Clear"));
        Assert.NotNull(At(">= 8"));
        Assert.NotEqual(At("a >= 3"), At("list.Clear"));
        Assert.Null(At("class Code"));
    }

    [Theory]
    [InlineData("int x; if (a > 1 && int.TryParse(s, out x)) { return x; } return b;", "CS0165", "||")]
    [InlineData("while (true) { if (p) { return a; } }", "CS0161", "false")]
    public void Change_ThatIsMissedElsewhere_IsFound(string line, string error, string changed)
    {
        var (project, written) = Sample.Project(Sample.InMethod(line));

        Assert.Contains(project.Breaking(written, Sample.File, 6, error).Select(number => written.Changes.Single(change => change.Number == number).After), after => after.Contains(changed, StringComparison.Ordinal));
    }
}
