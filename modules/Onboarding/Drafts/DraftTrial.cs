using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Onboarding.Places;
using PartnerHub.Programs;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>What the plugin that will run a draft says against it, each with the answer to put right.</summary>
internal sealed partial class DraftTrial(IMediator mediator)
{
    public async Task<ProgramDraft> LookAsync(ProgramDraft draft, CancellationToken cancellation) =>
        await TryAsync(await IsTakenAsync(draft, cancellation) ? draft with { Findings = [.. draft.Findings, Taken(draft.Program)] } : draft, cancellation);

    // Another program of that id would follow this draft from then on.
    private async Task<bool> IsTakenAsync(ProgramDraft draft, CancellationToken cancellation) =>
        draft.Published.Count == 0 && await mediator.Send(new FindProgram(draft.Program), cancellation) is not null;

    private static DraftFinding Taken(string program) => new(
        true,
        LocalizedText.Of($"Un autre programme a déjà l’identifiant « {program} ».", $"Another program has the id “{program}” already."),
        QuestionnairePlaces.PointStart + "program.id");

    private async Task<ProgramDraft> TryAsync(ProgramDraft draft, CancellationToken cancellation)
    {
        var opened = await mediator.Send(new TryDefinition(draft.Program, Plugin.Id, draft.Definition), cancellation);
        if (opened.Refusal is not { } refusal)
        {
            return draft;
        }

        var definition = JsonNode.Parse(draft.Definition)!;
        IEnumerable<DraftFinding> found = opened.Errors.Count == 0
            ? [new DraftFinding(true, refusal, null)]
            : opened.Errors.Select(error => new DraftFinding(true, LocalizedText.Of(error.ToString("fr"), error.ToString("en")), PlaceOf(definition, error.Path)));
        return draft with { Findings = [.. draft.Findings, .. found] };
    }

    // The nearest element on the way to the path that says where it came from.
    private static string? PlaceOf(JsonNode definition, string path)
    {
        JsonNode? node = definition;
        string? place = null;
        foreach (Match step in Steps.Matches(path))
        {
            node = step.Groups["index"] is { Success: true, Value: var index }
                ? (node as JsonArray)?.ElementAtOrDefault(int.Parse(index, System.Globalization.CultureInfo.InvariantCulture))
                : (node as JsonObject)?[step.Groups["name"].Value];
            place = (node as JsonObject)?["source"]?["question"]?.GetValue<string>() ?? place;
        }

        return place;
    }

    [GeneratedRegex(@"\[(?<index>[0-9]+)\]|\['(?<name>[^']+)'\]|\.(?<name>[^.\[\]]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Steps { get; }
}
