using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Programs.Tests;

/// <summary>The programs module as the host wires it, over a folder of packages.</summary>
internal sealed class Hub : IAsyncDisposable
{
    public static readonly DateOnly Day = new(2026, 3, 2);
    private readonly ServiceProvider _services;

    public Hub(PluginFolder plugins, params (string Key, string Value)[] settings)
        : this(plugins, ahead: false, settings)
    {
    }

    public Hub(PluginFolder plugins, bool ahead, params (string Key, string Value)[] settings)
        : this(plugins, ahead, null, settings)
    {
    }

    public Hub(PluginFolder plugins, bool ahead, IPublishedRulebooks? published, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Plugins:Folder", plugins.Root), .. settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))])
            .Build();
        var services = ProgramsModule.AddAlone(new ServiceCollection(), configuration);
        if (published is not null)
        {
            services.AddSingleton(published);
        }

        _services = (ahead ? ProgramsModule.LoadPackagesAhead(services, configuration) : services).BuildServiceProvider();
        _services.GetRequiredService<CallerContext>().Caller = Caller.Operator;
        Mediator = _services.GetRequiredService<IMediator>();
    }

    public IMediator Mediator { get; }

    public IServiceProvider Services => _services;

    public static Dossier Dossier(string partner = "p1", params Fact[] facts) => new()
    {
        Partner = new() { Id = partner, Name = "Sample Reseller", Country = "FR" },
        Facts = FactSet.Of(facts),
    };

    public async Task Start()
    {
        foreach (var service in _services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }
    }

    public async Task<HostedProgram> Find(string id) => await Mediator.Send(new FindProgram(id)) ?? throw new InvalidOperationException($"no package {id}");

    public Task<Standing> Assess(string id, string partner = "p1") => Mediator.Send(new AssessEligibility(id, Dossier(partner), Day));

    public Task<ProgramFault> Fault(string id, string partner) => Assert.ThrowsAsync<ProgramFault>(() => Assess(id, partner));

    /// <summary>What the good program saw when it was asked.</summary>
    public static string? Observed(Standing standing) => standing.Levels[0].Conferred?.Text.En;

    /// <summary>The number as the program writes it: which of its dependencies, or which culture, it runs with.</summary>
    public async Task<string> Said(string id) =>
        (await Mediator.Send(new PlaceLevel(id, Dossier(), null, Day))).Reasons[0].Text.En;

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
