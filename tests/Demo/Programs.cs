using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Demo.Tests;

/// <summary>The real programs, loaded from their packages as the hub loads them.</summary>
public sealed class Programs : IAsyncDisposable
{
    public const string Tiers = "kaspersky-tiers";
    public const string Tracks = "logitech-tracks";

    private readonly ServiceProvider _provider;

    public Programs()
    {
        // A batch of a hundred dossiers shares a small machine with the other tests.
        var settings = new Dictionary<string, string?> { ["Programs:CallTimeout"] = "00:02:00" };
        _provider = ProgramsModule.AddAlone(new ServiceCollection(), new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
    }

    public async Task<TAnswer> AskAsync<TAnswer>(IRequest<TAnswer> request)
    {
        await using var scope = _provider.CreateScopeFor(Caller.Operator);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public async Task<ProgramDescription> DescribeAsync(string program)
    {
        var hosted = await AskAsync(new FindProgram(program));
        return hosted?.Description ?? throw new InvalidOperationException($"{program} does not serve: {hosted?.Reason}");
    }

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
