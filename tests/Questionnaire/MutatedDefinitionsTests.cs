using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using PartnerHub.Conformance;
using PartnerHub.Conformance.Cases;
using PartnerHub.Conformance.Properties;
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
        foreach (var (what, change) in JsonChanges.Of(whole, "$schema", "name", "satisfiedBy", "summary", "title", "location", "note", "rule", "clauses", "units"))
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

        // A claim in a currency that the partner's region does not take is refused before a program is asked.
        var currency = program.Description.RegionOf(dossier.Partner.Country)?.Currency ?? "EUR";
        foreach (var benefit in program.Description.Benefits)
        {
            program.Rule(dossier, new Claim { Benefit = benefit.Id }, on);
            program.Rule(dossier, new Claim { Benefit = benefit.Id, Amount = 1_000, Currency = currency, Quantity = 2, Percent = 5, Product = "cloud", Channel = "direct", Stage = "request", Customer = new() { Name = "Example", IsNew = true }, Period = "2025-Q4" }, on);
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
}
