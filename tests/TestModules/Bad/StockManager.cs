using MediatR;
using Microsoft.AspNetCore.Http;

namespace PartnerHub.Bad;

/// <summary>Public without being a contract, open to inheritance, badly named, and able to do far too much.</summary>
public class StockManager
{
    public ServiceFactory Factory { get; } = _ => new object();

    public string Read(string path) => File.ReadAllText(path);

    public DateTime Now() => DateTime.UtcNow;

    public int Guess() => Random.Shared.Next();

    public HttpClient Connect() => new();

    public void Begin() => new Thread(() => { }).Start();

    public string? Setting() => Environment.GetEnvironmentVariable("BAD");

    public PathString Page() => new("/bad");

    public async void Forget() => await Task.Delay(1);
}

internal class PriceHelper;
