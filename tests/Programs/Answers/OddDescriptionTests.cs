using System.Collections;
using System.Collections.ObjectModel;
using System.Reflection;
using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;
using PartnerHub.Programs.Packages;
using PartnerHub.Programs.Tests.Checks;

namespace PartnerHub.Programs.Tests.Answers;

/// <summary>Every member of a description, one at a time, is given what no screen, database or reckoning takes.</summary>
public sealed class OddDescriptionTests
{
    private static readonly LocalizedText Text = LocalizedText.Of("texte", "text");
    private static readonly LocalizedText Endless = LocalizedText.Of("texte", new string('x', 10_000_000));
    private static readonly LocalizedText Torn = LocalizedText.Of("te\0xte", "text");
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void Faults_OfTheWholeDescription_AreNone() => Assert.Empty(Faults(Whole()));

    [Fact]
    public void Faults_OfEachOddMember_NameIt()
    {
        var tried = 0;
        foreach (var (odd, path) in Spoilt(Whole(), ""))
        {
            tried++;
            var faults = Faults((ProgramDescription)odd);
            Assert.True(faults.Any(fault => fault.StartsWith(path.Split('=')[0].Split('[')[0], StringComparison.OrdinalIgnoreCase) && fault.Length < 400), $"{path}: {string.Join(" | ", faults)}");
        }

        Assert.InRange(tried, 250, 2_000);
    }

    /// <summary>The runtime's own wrapper around a dictionary of the program's is that dictionary.</summary>
    [Fact]
    public void Copy_RegionsInAWrapper_AreTheHostsOwn()
    {
        var whole = Whole();
        var cells = whole.Requirements[0].Cells;
        var wrapped = new ReadOnlyDictionary<string, FactValue>(new Dictionary<string, FactValue> { ["euro"] = 80 });
        var program = whole with { Requirements = [whole.Requirements[0] with { Cells = [cells[0] with { NeededByRegion = wrapped }] }] };

        var copied = DescriptionCopy.Of(program, "sample").Requirements[0].Cells[0].NeededByRegion!;

        Assert.NotSame(wrapped, copied);
        Assert.Equal(FactValue.Of(80), Assert.Single(copied).Value);
    }

    private static List<string> Faults(ProgramDescription program)
    {
        try
        {
            return [.. DescriptionCheck.Faults(DescriptionCopy.Of(program, "sample"), "sample", "1").Select(fault => fault.En)];
        }
        catch (ProgramFault fault) when (fault.Kind == FaultKind.BadAnswer)
        {
            return [fault.Text.En.Split("description.", 2)[1]];
        }
    }

    /// <summary>Copies of an element with one member, of it or below it, that is odd.</summary>
    private static IEnumerable<(object Odd, string Path)> Spoilt(object element, string path)
    {
        foreach (var property in element.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            var at = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            var value = property.GetValue(element);
            foreach (var odd in OddOf(property))
            {
                yield return (With(element, property, odd), $"{at}={odd?.ToString()?.Length}{odd?.GetType().Name}");
            }

            if (value is IList items)
            {
                for (var i = 0; i < items.Count; i++)
                {
                    foreach (var (odd, where) in items[i] is string ? [] : Spoilt(items[i]!, at + "[]"))
                    {
                        var changed = Array.CreateInstance(items[i]!.GetType(), items.Count);
                        items.CopyTo(changed, 0);
                        changed.SetValue(odd, i);
                        yield return (With(element, property, changed), where);
                    }
                }
            }
            else if (value is not null and not string and not LocalizedText && property.PropertyType is { IsClass: true, Namespace: "PartnerHub.Contracts" })
            {
                foreach (var (odd, where) in Spoilt(value, at))
                {
                    yield return (With(element, property, odd), where);
                }
            }
        }
    }

    private static IEnumerable<object?> OddOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        object?[] odd =
            type == typeof(string) ? ["a\0b", new string('x', 10_000_000), " "]
            : type == typeof(LocalizedText) ? [Torn, Endless, LocalizedText.Of("te\ud83dxte", "text")]
            : type == typeof(FactValue) ? [FactValue.Of("a\0b"), FactValue.Of(new string('x', 10_000_000)), FactValue.Of(decimal.MaxValue)]
            : type == typeof(decimal) ? [decimal.MaxValue, decimal.MinValue]
            : type == typeof(int) ? [int.MaxValue, -1]
            : type.IsEnum ? [Enum.ToObject(type, 99), Enum.ToObject(type, -1)]
            : type.IsAssignableTo(typeof(IEnumerable<string>)) ? [new[] { "a\0b" }, new string[] { null! }, new[] { new string('x', 10_000_000) }]
            : [];
        return property.PropertyType.IsValueType || Nullability.Create(property).ReadState == NullabilityState.Nullable ? odd : [.. odd, null];
    }

    private static object With(object element, PropertyInfo property, object? value)
    {
        var copy = element.GetType().GetMethod("<Clone>$")!.Invoke(element, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    /// <summary>One of everything that a description may hold.</summary>
    private static ProgramDescription Whole() => SampleRulebook.Program with
    {
        Ladders = [new() { Id = "resellers", Name = Text, PartnerTypes = ["reseller"] }],
        Levels = [new() { Id = "silver", Name = Text, Ladder = "resellers", Note = Text }],
        Calendar = new() { YearStartMonth = 4, Windows = [new() { Id = "spring", Name = Text, FirstDay = "03-01", LastDay = "03-31", Clause = "C-1" }] },
        Requirements = [Requirement("sales-a-year", "silver")],
        Designations = [new() { Id = "cloud", Name = Text, Clause = "C-1", Requirements = [Requirement("cloud-sales", "cloud")] }],
        Benefits =
        [
            new()
            {
                Id = "rebate", Name = Text, Form = BenefitForm.Rate, Rule = Text, Clause = "C-1",
                Claim = new() { Process = ClaimProcess.Rebate, Period = PeriodForm.Quarter, Stages = ["request"], Details = [new() { Id = "any", Name = Text, Type = FactDetailType.Number }] },
                Cells = [new() { Level = "silver", State = BenefitState.Active, Value = 5, Text = Text, Unit = "percent", Bands = [new() { From = 0, Rate = 1 }], Cap = 100, Note = Text }],
            },
        ],
        Violations =
        [
            new()
            {
                Id = "dumping", Name = Text, Clause = "C-1",
                Ladder = [new() { Kind = LadderStep.OneOf, Name = Text, Options = ["pause"], OptionNames = [Text], AfterDays = 30, LastsDays = 90, Suspends = ["rebate"], Note = Text }],
            },
        ],
        Duties = [new() { Id = "report", Name = Text, Clause = "C-1" }],
        FactKinds =
        [
            new() { Id = "sales", Name = Text, ValueType = FactValueType.Money, Unit = "EUR", Additive = true, Details = [new() { Id = "any", Name = Text, Type = FactDetailType.Number, Additive = true }] },
            new() { Id = "files", Name = Text, ValueType = FactValueType.Flag, Period = PeriodForm.Week, Cadence = PeriodForm.Week, Details = [new() { Id = "why", Name = Text, Type = FactDetailType.Text }] },
            new() { Id = "technology", Name = Text, ValueType = FactValueType.Text, AllowedValues = ["cloud"] },
        ],
        Units = [new() { Id = "nodes", One = Text, Many = Text }],
        SalesReporting = new()
        {
            Kind = "sales", SubmissionKind = "files", WhyDetail = "why", Period = PeriodForm.Week, DueDays = 7, MaxRejectedShare = 0.1m, RequiresComplete = true, Clause = "C-1",
        },
        Clauses = [new() { Id = "C-1", Title = Text, Location = Text, Note = Text }],
        Notices = [Text],
    };

    private static Requirement Requirement(string id, string level) => new()
    {
        Id = id, Name = Text, SatisfiedBy = Text, Unit = "EUR", Clause = "C-1", FactKinds = ["sales"],
        Cells =
        [
            new()
            {
                Requirement = id, Level = level, Path = "a", Demand = Demand.Required, Needed = 100, Unit = "EUR", Clause = "C-1", Note = Text,
                NeededByRegion = new Dictionary<string, FactValue> { ["euro"] = 90 },
            },
        ],
    };
}
