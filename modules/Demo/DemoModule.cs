using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Demo;

/// <summary>The sample network, for a first look and for tests. Nothing else in the product knows of it.</summary>
public sealed class DemoModule : IModule
{
    public string Name => "demo";

    public void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DemoOptions>().Bind(configuration.GetSection(DemoOptions.Section));
        services.AddScoped<SampleLoader>();
    }

    /// <summary>Loads the sample network where <see cref="DemoOptions.LoadWhenEmpty"/> asks for it and no partner is known yet.</summary>
    public static async Task LoadSampleNetworkAsync(IServiceProvider provider, CancellationToken cancellation)
    {
        await using var scope = provider.CreateScopeFor(Caller.System);
        await scope.ServiceProvider.GetRequiredService<SampleLoader>().LoadAsync(cancellation);
    }
}

internal sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>Loads made-up partners into an empty network. Meant for development.</summary>
    public bool LoadWhenEmpty { get; set; }
}
