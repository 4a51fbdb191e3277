using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire;
using PartnerHub.Programs;
using PartnerHub.Questionnaire.Tests.Samples;
using PartnerHub.Tests;

namespace PartnerHub.Questionnaire.Tests;

/// <summary>
/// Sound definitions, changed in one place to what contradicts or overstrains them: each is refused with the path, or is a
/// program that the host takes and that answers everything it is asked.
/// </summary>
public sealed class MutatedDefinitionsTests
{
    private static readonly decimal[] OddNumbers = [0, -1, 1.5m, 101, 40_000, int.MaxValue, 1e15m, decimal.MaxValue, 0.0000000000000000000000000001m];

    [Theory]
    [InlineData("alliance", "tests/TestPlugins/Alliance")]
    [InlineData("five-statuses", "plugins/KasperskyTiers")]
    [InlineData("chosen-tracks", "plugins/LogitechTracks")]
    [InlineData("three-tiers", null)]
    [InlineData("technical-levels", null)]
    public void Definition_ChangedInOnePlace_IsRefusedWithItsPathOrAnswers(string sample, string? cases)
    {
        var whole = SampleFile.Read(sample);
        var questions = Questions(cases).ToArray();
        var found = new List<string>();
        var step = int.TryParse(Environment.GetEnvironmentVariable("PARTNERHUB_MUTATED_STEP"), out var every) ? every : 23;
        var number = 0;
        foreach (var (what, change) in Changes(whole, [], Ids(whole)))
        {
            if (number++ % step == 0)
            {
                var copy = whole.DeepClone().AsObject();
                change(copy);
                if (Wrong(copy, questions) is { } wrong)
                {
                    found.Add($"{what}: {wrong}");
                }
            }
        }

        if (Environment.GetEnvironmentVariable("PARTNERHUB_MUTATED_LIST") is { } list)
        {
            File.WriteAllLines($"{list}-{sample}.txt", found.Prepend($"{number}"));
        }

        Assert.InRange(number, 1_000, 200_000);
        Assert.Empty(found);
    }

    private static string? Wrong(JsonObject definition, (Dossier Dossier, DateOnly On)[] questions)
    {
        var watch = Stopwatch.StartNew();
        var step = "making";
        try
        {
            var program = new ProgramAsHosted(new QuestionnaireFactory().Create(new() { Version = "1.0.0", Json = Encoding.UTF8.GetBytes(definition.ToJsonString()) }));
            if (program.Refusals is [var refusal, ..])
            {
                return $"is taken and then refused: {refusal}";
            }

            foreach (var (dossier, on) in questions)
            {
                step = $"asking on {on:O} of {dossier.Partner.Id}";
                Ask(program, dossier, on);
            }
        }
        catch (SettingsException refused)
        {
            return refused.Errors.Count > 0 && refused.Errors.All(error => error.Path.StartsWith('$') && error.Expected.En.Length > 0 && error.Found.En.Length > 0) ? null : $"no path: {refused.Message}";
        }
        catch (Exception error)
        {
            return $"{step}: {error.GetType().Name} {error.Message} {error.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Questionnaire") || line.Contains("Toolkit"))?.Trim()}";
        }

        return watch.Elapsed > TimeSpan.FromSeconds(5) ? $"takes {watch.Elapsed}" : null;
    }

    private static void Ask(ProgramAsHosted program, Dossier dossier, DateOnly on)
    {
        var standing = program.Assess(dossier, on);
        ContractsJson.WriteStanding(standing);
        ContractsJson.WriteLevel(program.Place(dossier, standing));
        foreach (var level in program.Description.Levels)
        {
            program.Place(dossier, new LevelRequest { To = level.Id }, on);
        }

        program.Obligations(dossier, on, on.AddYears(1));
        ContractsJson.WriteBenefits(dossier.LevelOn(on), program.Grant(dossier, on));
        ContractsJson.WriteAccounts(program.Accounts(dossier, on));
        ContractsJson.WritePayouts("2025-Q4", program.Payouts(dossier, "2025-Q4", on));
        program.Detect(dossier, on);
        _ = ((IEligibility)program).NextChange(dossier, on);
        _ = ((IBenefits)program).NextChange(dossier, on);
        foreach (var requirement in program.Description.Requirements)
        {
            program.Explain(dossier, requirement.Id, on);
        }

        foreach (var benefit in program.Description.Benefits)
        {
            program.Rule(dossier, new Claim { Benefit = benefit.Id }, on);
            program.Rule(dossier, new Claim { Benefit = benefit.Id, Amount = 1_000, Currency = "EUR", Quantity = 2, Percent = 5, Product = "cloud", Channel = "direct", Stage = "request", Customer = new() { Name = "Example", IsNew = true }, Period = "2025-Q4" }, on);
        }

        foreach (var violation in program.Description.Violations)
        {
            program.Rule(dossier, new SanctionCase { Violation = violation.Id, OpenedOn = on.AddDays(-40) }, on);
            program.Rule(dossier, new SanctionCase { Violation = violation.Id, OpenedOn = on.AddDays(-40), Period = "2025-Q4", Steps = [new() { Kind = violation.Ladder[0].Kind, On = on.AddDays(-39) }] }, on);
        }
    }

    private static IEnumerable<(Dossier Dossier, DateOnly On)> Questions(string? folder)
    {
        yield return (new() { Partner = new() { Id = "nobody", Name = "Nobody", Country = "FR", Types = ["reseller"] }, Facts = FactSet.Empty }, new(2026, 6, 15));
        if (folder is null)
        {
            yield break;
        }

        var cases = CaseFolder.Read(Path.Combine(RepositoryRoot.Path, folder, "cases")).Where(golden => golden.On.Length > 0).ToArray();
        for (var i = 0; i < cases.Length; i += Math.Max(cases.Length / 6, 1))
        {
            yield return (cases[i].Question().ToDossier(), DateOnly.Parse(cases[i].On, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static string[] Ids(JsonNode? node) => [.. node switch
    {
        JsonObject members => members.SelectMany(member => member.Key is "id" or "kind" && member.Value is JsonValue id ? [id.GetValue<string>()] : Ids(member.Value)),
        JsonArray items => items.SelectMany(Ids),
        _ => [],
    }];

    private static IEnumerable<(string What, Action<JsonObject> Change)> Changes(JsonNode? node, object[] place, string[] ids)
    {
        var path = string.Join('.', place);
        if (place.Length > 0)
        {
            foreach (var (what, odd) in Odd(node, ids, path))
            {
                yield return ($"{path} {what}", document => Set(At(document, place[..^1]), place[^1], odd?.DeepClone()));
            }

            if (place[^1] is string name)
            {
                yield return ($"{path} removed", document => At(document, place[..^1]).AsObject().Remove(name));
            }
        }

        var below = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, i) => ((object)i, item)),
            _ => [],
        };
        foreach (var (step, child) in below.Where(child => child.Item1 is not ("$schema" or "name" or "satisfiedBy" or "summary" or "title" or "location" or "note" or "rule" or "clauses" or "units")))
        {
            foreach (var change in Changes(child, [.. place, step], ids))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<(string What, JsonNode? Odd)> Odd(JsonNode? node, string[] ids, string path)
    {
        yield return ("null", null);
        switch (node)
        {
            case JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number:
                foreach (var number in OddNumbers)
                {
                    yield return ($"= {number}", JsonValue.Create(number));
                }

                break;
            case JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String:
                foreach (var text in new[] { "", " ", "a\0b", new string('x', 5_000), "2024-02-30", "02-29" })
                {
                    yield return ($"= \"{text[..Math.Min(text.Length, 10)]}\"", text);
                }

                for (var i = 0; i < 6; i++)
                {
                    var id = ids[(path.Length * 7 + i * 13) % ids.Length];
                    yield return ($"= \"{id}\"", id);
                }

                break;
            case JsonValue flag:
                yield return ("turned", !flag.GetValue<bool>());
                break;
            case JsonArray items:
                yield return ("emptied", new JsonArray());
                yield return ("reversed", new JsonArray([.. items.Reverse().Select(item => item?.DeepClone())]));
                yield return ("doubled", new JsonArray([.. items.Concat(items).Select(item => item?.DeepClone())]));
                break;
            case JsonObject:
                yield return ("emptied", new JsonObject());
                break;
        }
    }

    private static JsonNode At(JsonNode document, object[] place) => place.Aggregate(document, (node, step) => step is int index ? node[index]! : node[(string)step]!);

    private static void Set(JsonNode node, object step, JsonNode? value)
    {
        if (step is int index)
        {
            node[index] = value;
        }
        else
        {
            node[(string)step] = value;
        }
    }
}
