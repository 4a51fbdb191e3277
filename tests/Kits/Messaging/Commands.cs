using MediatR;
using PartnerHub.Kits.Data;

namespace PartnerHub.Kits.Messaging.Tests;

/// <summary>Writes its name down, and sends the commands inside it; then fails where it is to.</summary>
[RequiresRight(Rights.Record)]
internal sealed record Write(string Name, Write? Inside = null, bool Fails = false) : ICommand<Written>, IAboutHost;

[RequiresRight(Rights.Record)]
internal sealed record Rewrite(string Name) : ICommand<Written>, IAboutHost;

internal sealed record Written(string Name, DateOnly On, decimal Amount);

internal sealed class WriteHandler(UnitOfWork unit, IMediator mediator) : IRequestHandler<Write, Written>, IRequestHandler<Rewrite, Written>
{
    private static readonly Sql Insert = Sql.Insert("effect", "name");

    public async Task<Written> Handle(Write request, CancellationToken cancellationToken)
    {
        await unit.RunAsync(session => session.ExecuteAsync(Insert, new { request.Name }, cancellationToken), cancellationToken);
        if (request.Inside is not null)
        {
            await mediator.Send(request.Inside, cancellationToken);
        }

        return request.Fails
            ? throw new InvalidOperationException("failed as told")
            : new Written(request.Name, new DateOnly(2026, 3, 2), 12.50m);
    }

    public Task<Written> Handle(Rewrite request, CancellationToken cancellationToken) => Handle(new Write(request.Name), cancellationToken);
}
