using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Journal.Rulebooks;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Journal.Replay;

/// <summary>Rules again on one entry: its rulebook is opened, its dossier read as it was known, its question asked.</summary>
internal sealed class EntryReplayer(IMediator mediator, RulebookArchive rulebooks, RulingReplayer rulings)
{
    private readonly Dictionary<(string Program, string Version), OpenedRulebook> _opened = [];
    private readonly Dictionary<(string Program, string Version), Rulebook?> _found = [];

    public async Task<Replayed> ReplayAsync(JournalEntry entry, CancellationToken cancellation)
    {
        if (entry.Rulebook is null)
        {
            return Replayed.Refused(ReplayWords.NoRulebook);
        }

        if (await FindAsync(entry.Program, entry.Rulebook, cancellation) is { Packed: null })
        {
            return new() { IsOfBefore = true };
        }

        var rulebook = await OpenAsync(entry.Program, entry.Rulebook, cancellation);
        return rulebook.Program is { } program ? await AskAsync(entry, program, cancellation) : Replayed.Refused(rulebook.Refusal!);
    }

    private async Task<Replayed> AskAsync(JournalEntry entry, string program, CancellationToken cancellation)
    {
        try
        {
            return entry.Member is { } member && RecordedQuestion.TryRead(entry.Question, out var question)
                ? await AskAgainAsync(entry, program, member, question, cancellation)
                : await AskModulesAsync(entry, program, cancellation);
        }
        catch (ProgramFault fault)
        {
            return Replayed.Refused(fault.Text);
        }
        catch (InvalidRequestException invalid)
        {
            return Replayed.Refused(LocalizedText.Of(invalid.Message, invalid.Message));
        }
    }

    private async Task<Replayed> AskAgainAsync(JournalEntry entry, string program, string member, RecordedQuestion question, CancellationToken cancellation)
    {
        if (await mediator.Send(new GetDossier(member, entry.Revision), cancellation) is not { } then)
        {
            return Replayed.Refused(ReplayWords.NoMember);
        }

        var hash = entry.DossierHash is null ? null : DossierHash.Of(then.Dossier);
        return new(await rulings.AskAsync(program, question, then.Dossier, entry.On, cancellation), hash, null);
    }

    private async Task<Replayed> AskModulesAsync(JournalEntry entry, string program, CancellationToken cancellation)
    {
        var asked = new ReplayRuling(entry, program);
        await mediator.Publish(asked, cancellation);
        return asked.Ruling is { } ruling ? new(ruling, asked.DossierHash, null) : Replayed.Refused(ReplayWords.NobodyKnows(entry.Kind));
    }

    private async Task<Rulebook?> FindAsync(string program, string version, CancellationToken cancellation)
    {
        if (!_found.TryGetValue((program, version), out var rulebook))
        {
            rulebook = await rulebooks.FindAsync(program, version, cancellation);
            _found.Add((program, version), rulebook);
        }

        return rulebook;
    }

    private async Task<OpenedRulebook> OpenAsync(string program, string version, CancellationToken cancellation)
    {
        if (!_opened.TryGetValue((program, version), out var opened))
        {
            opened = await FindAsync(program, version, cancellation) is { } kept
                ? await mediator.Send(new OpenRulebook(kept), cancellation)
                : new OpenedRulebook { Refusal = ReplayWords.NotKept(version) };
            _opened.Add((program, version), opened);
        }

        return opened;
    }
}
