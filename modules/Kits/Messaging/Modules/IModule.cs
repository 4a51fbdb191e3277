using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerHub.Kits.Messaging;

/// <summary>A subject of the hub, as whoever composes the hub sees it.</summary>
public interface IModule
{
    /// <summary>In small letters; its tables begin with it.</summary>
    string Name { get; }

    /// <summary>The name its scripts run under: another than its own where the first of them ran before the module was called so.</summary>
    string ScriptsName => Name;

    /// <summary>Where its handlers, scripts and pages are.</summary>
    Assembly Assembly => GetType().Assembly;

    /// <summary>Adds what it is made of, but its handlers and scripts, which are found.</summary>
    void Add(IServiceCollection services, IConfiguration configuration);
}
