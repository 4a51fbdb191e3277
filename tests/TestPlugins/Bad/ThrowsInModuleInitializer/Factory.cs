using System.Runtime.CompilerServices;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.ThrowsInModuleInitializer;

/// <summary>Its assembly fails as soon as it is touched.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    [ModuleInitializer]
    internal static void Start() => throw new InvalidOperationException("on purpose");

    private sealed class Program(ProgramSettings settings) : SampleProgram("throws-in-module-initializer", settings);
}
