namespace PartnerHub.Host.Tests.Api;

/// <summary>One hub with the sample network for all tests that only read.</summary>
public sealed class SampleHub : IAsyncLifetime
{
    public ServedHub Hub { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Hub = await ServedHub.StartAsync();

    public ValueTask DisposeAsync() => Hub.DisposeAsync();
}
