using System.Globalization;
using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Eligibility.Runs;
using PartnerHub.Eligibility.Runs.Outcome;
using PartnerHub.Eligibility.Runs.Pages;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using Spectre.Console.Rendering;

namespace PartnerHub.Eligibility.CommandLine;

/// <summary>What came out of a run.</summary>
internal static class RunReport
{
    public static IEnumerable<IRenderable> Lines(NetworkRun run, ProgramDescription? program, Locale locale)
    {
        yield return Tables.Heading(locale.Say(
            $"Calcul {locale.Number(run.Number)} de {run.Program}, {locale.Day(run.On)}", $"Run {locale.Number(run.Number)} of {run.Program}, {locale.Day(run.On)}"));
        yield return Tables.Indented(Ended(run, locale), style: run.State == RunState.Finished ? Tables.Good : Tables.Bad);
        yield return Tables.Heading(locale.Say("Membres par niveau, avant et après", "Members by level, before and after"));
        foreach (var level in run.Outcome.Levels)
        {
            var name = program is null ? level.Level ?? "" : locale.Say(program.LevelName(level.Level));
            yield return Tables.Indented(locale.Pair(name, $"{locale.Number(level.Before)} -> {locale.Number(level.After)}"));
        }

        foreach (var move in run.Outcome.Moves)
        {
            yield return Tables.Indented(locale.Pair($"{locale.Say(RunWords.Movers(move.Direction))}, {locale.Say(RunWords.Timing(move.Timing))}", locale.Number(move.Members)),
                style: move.Direction == Move.Down ? Tables.Bad : Tables.Dim);
        }

        if (run.Outcome.UndeterminedMembers > 0)
        {
            yield return Tables.Heading(locale.Say("Ne peut être jugé, et ce qui manque", "Can't be judged, and what is missing"));
            foreach (var tally in run.Outcome.Undetermined)
            {
                yield return Tables.Indented(locale.Pair($"{Requirement(tally.Requirement)}, {locale.Say(tally.Text)}", locale.Number(tally.Members)), style: Tables.Warning);
            }
        }

        string Requirement(string id) => program is null ? id : locale.Say(program.RequirementName(id));
    }

    public static string Json(NetworkRun run) => JsonText.Of(indented: true, json =>
    {
        json.WriteString("program", run.Program);
        json.WriteNumber("number", run.Number);
        json.WriteString("on", run.On.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("state", JsonNamingPolicy.KebabCaseLower.ConvertName(run.State.ToString()));
        json.WriteNumber("revision", run.Revision);
        json.WriteString("rulebook", run.Rulebook);
        json.WriteNumber("total", run.Total);
        json.WriteNumber("done", run.Done);
        json.WriteNumber("changed", run.Outcome.Changed);
        json.WriteNumber("undeterminedMembers", run.Outcome.UndeterminedMembers);
        json.WriteEach("levels", run.Outcome.Levels, level =>
        {
            json.WriteString("level", level.Level);
            json.WriteNumber("before", level.Before);
            json.WriteNumber("after", level.After);
        });
        json.WriteEach("moves", run.Outcome.Moves, move =>
        {
            json.WriteString("direction", move.Direction);
            json.WriteString("timing", move.Timing);
            json.WriteNumber("members", move.Members);
        });
        json.WriteEach("undetermined", run.Outcome.Undetermined, tally =>
        {
            json.WriteString("requirement", tally.Requirement);
            json.WriteString("what", tally.What);
            json.WriteNumber("members", tally.Members);
        });
    });

    private static string Ended(NetworkRun run, Locale locale)
    {
        var (done, changed) = (locale.Number(run.Done), locale.Number(run.Outcome.Changed));
        return run.State switch
        {
            RunState.Finished when run.Publishes => locale.Say($"{done} membres jugés, {changed} situations nouvelles", $"{done} members judged, {changed} standings changed"),
            RunState.Finished => locale.Say($"{done} membres jugés, à titre d’essai", $"{done} members judged, as a trial"),
            RunState.Cancelled => locale.Say($"arrêté après {done} membres", $"stopped after {done} members"),
            _ => run.Failure is { } failure ? locale.Say(failure) : locale.Say("interrompu", "interrupted"),
        };
    }
}
