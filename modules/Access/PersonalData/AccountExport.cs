using MediatR;
using PartnerHub.Access.Accounts;
using PartnerHub.Access.Audit;
using PartnerHub.Access.Keys;
using PartnerHub.Access.Roles;
using PartnerHub.Access.Sessions;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.PersonalData;

/// <summary>All that is kept of an account's holder but secrets; null where there is no such account. That it was given out is logged.</summary>
[RequiresRight(Rights.Administer)]
internal sealed record ExportAccount(string Account) : IRequest<AccountExport?>, IAboutHost;

/// <summary>The same of one's own account.</summary>
[RequiresRight(Rights.KeepAccount)]
internal sealed record ExportMyself : IRequest<AccountExport?>, IAboutHost;

internal sealed record AccountExport
{
    public required string Id { get; init; }

    public required string Email { get; init; }

    public required string Name { get; init; }

    public required string Language { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public required IReadOnlyList<ExportedSession> Sessions { get; init; }

    public required IReadOnlyList<ExportedKey> Keys { get; init; }

    /// <summary>What the log of accesses says of it, newest first.</summary>
    public required IReadOnlyList<AccessEvent> Events { get; init; }
}

internal sealed record ExportedSession(string Agent, DateTimeOffset BeganAt, DateTimeOffset SeenAt);

internal sealed record ExportedKey(string Name, DateTimeOffset MadeAt, DateTimeOffset EndsAt, DateTimeOffset? UsedAt);

internal sealed class ExportAccountHandler(UnitOfWork unit, CallerContext callers, EventLog log, TimeProvider time) :
    IRequestHandler<ExportAccount, AccountExport?>,
    IRequestHandler<ExportMyself, AccountExport?>
{
    private const int MostEvents = 10_000;

    public Task<AccountExport?> Handle(ExportAccount request, CancellationToken cancellationToken) => ExportAsync(request.Account, cancellationToken);

    public Task<AccountExport?> Handle(ExportMyself request, CancellationToken cancellationToken) => ExportAsync(callers.Caller.Actor, cancellationToken);

    private async Task<AccountExport?> ExportAsync(string id, CancellationToken cancellation)
    {
        if (await ReadAsync(id, cancellation) is not { } export)
        {
            return null;
        }

        await log.AddAsync(EventKind.DataExported, id, null, cancellation);
        return export;
    }

    private async Task<AccountExport?> ReadAsync(string id, CancellationToken cancellation)
    {
        var events = await log.ListAsync(new() { Account = id, Limit = MostEvents }, cancellation);
        await using var session = await unit.ReadAsync(cancellation);
        return await AccountRows.FindAsync(session, id, cancellation) is not { } account ? null : new()
        {
            Id = account.Id,
            Email = account.Email,
            Name = account.Name,
            Language = account.Language,
            CreatedAt = account.CreatedAt,
            Roles = [.. (await RoleRows.OfAsync(session, id, cancellation)).Select(role => $"{role.Role.Id} {RoleScope.Text(role)}")],
            Sessions = [.. (await SessionRows.ListAsync(session, id, time.Instant(), cancellation)).Select(one => new ExportedSession(one.Agent, one.BeganAt, one.SeenAt))],
            Keys = [.. (await KeyRows.ListAsync(session, id, cancellation)).Select(key => new ExportedKey(key.Name, key.MadeAt, key.EndsAt, key.UsedAt))],
            Events = events,
        };
    }
}
