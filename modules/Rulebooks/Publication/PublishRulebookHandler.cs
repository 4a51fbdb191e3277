using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Rulebooks.Publication;

internal sealed class PublishRulebookHandler(
    PublishedRulebookCache published, UnitOfWork unit, IMediator mediator, CallerContext caller, IProgramDays days, TimeProvider time) :
    IRequestHandler<PublishRulebook, PublishedRulebook>
{
    public async Task<PublishedRulebook> Handle(PublishRulebook request, CancellationToken cancellationToken)
    {
        var rulebook = await caller.WithAllRightsAsync(() => CheckServesAsync(request, cancellationToken));
        return await unit.RunAsync(session => PublishAsync(session, request, rulebook, cancellationToken), cancellationToken);
    }

    private async Task<Rulebook> CheckServesAsync(PublishRulebook request, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindProgram(request.Program), cancellation) is { } found && (found.Edition is null || found.Edition.Plugin == found.Id))
        {
            throw Invalid("$.program", LocalizedText.Of("un identifiant libre", "an id that is free"), request.Program);
        }

        var tried = await mediator.Send(new TryDefinition(request.Program, request.Plugin, request.Definition), cancellation);
        return tried switch
        {
            { IsUnknownPlugin: true } => throw Invalid(
                "$.plugin", LocalizedText.Of("un greffon installé qui prend des définitions", "an installed plugin that takes definitions"), request.Plugin),
            { Errors: { Count: > 0 } errors } => throw new InvalidRequestException(errors),
            { Refusal: { } refusal } => throw new InvalidRequestException([DoesNotLoad(refusal)]),
            _ => (await mediator.Send(new FindRulebook(tried.Program!), cancellation))!,
        };
    }

    private async Task<PublishedRulebook> PublishAsync(Session session, PublishRulebook request, Rulebook opened, CancellationToken cancellation)
    {
        var before = await RulebookStore.ListAsync(session, request.Program, cancellation);
        if (before is [.., var last])
        {
            CheckFollows(last, request);
        }

        var rulebook = new PublishedRulebook
        {
            Program = request.Program,
            Number = before.Count + 1,
            Plugin = request.Plugin,
            PluginVersion = opened.PluginVersion,
            Packed = opened.Packed,
            Version = opened.Version,
            Definition = request.Definition,
            EffectiveFrom = request.EffectiveFrom,
            PublishedAt = time.Instant(),
            PublishedBy = caller.Caller.Actor,
        };
        if (!await RulebookStore.AddAsync(session, rulebook, cancellation))
        {
            throw Invalid("$.program", LocalizedText.Of("un programme que personne d’autre ne publie", "a program that nobody else publishes"), request.Program);
        }

        unit.WhenCommitted(published.Forget);
        await mediator.Publish(new RulebookPublished(rulebook.Program, rulebook.EffectiveFrom), cancellation);
        return rulebook;
    }

    // What was decided by a rulebook stays decided: another never takes effect on days that are over.
    private void CheckFollows(PublishedRulebook last, PublishRulebook request)
    {
        var today = days.Today(request.Program);
        var earliest = last.EffectiveFrom > today ? last.EffectiveFrom : today;
        if (request.EffectiveFrom < earliest)
        {
            var day = Iso(earliest);
            throw Invalid("$.effectiveFrom", LocalizedText.Of($"le {day} au plus tôt", $"{day} at the earliest"), Iso(request.EffectiveFrom));
        }
    }

    private static InputError DoesNotLoad(LocalizedText refusal) =>
        new() { Path = "$", Expected = LocalizedText.Of("une définition qui se charge", "a definition that loads"), Found = refusal };

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static InvalidRequestException Invalid(string path, LocalizedText expected, string found) =>
        new([new InputError { Path = path, Expected = expected, Found = LocalizedText.Of($"« {found} »", $"'{found}'") }]);
}
