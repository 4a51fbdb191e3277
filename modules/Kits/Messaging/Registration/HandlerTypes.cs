using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using MediatR;

namespace PartnerHub.Kits.Messaging;

/// <summary>
/// The types of an assembly that handle, hear or check requests, found in its metadata: to look at each type itself would
/// load them all, which is most of what a start would then do.
/// </summary>
internal static class HandlerTypes
{
    private static readonly string[] Contracts = [.. new[] { typeof(IRequestHandler<,>), typeof(INotificationHandler<>), typeof(IRequestCheck<>), typeof(IPreparation<>) }.Select(type => type.Name)];

    /// <summary>All that handle, and any that inherit from a library's type, which this does not look into.</summary>
    public static IEnumerable<Type> In(Assembly assembly) => Candidates(assembly).Where(IsConcrete);

    /// <summary>Classes that can be made and are not generic.</summary>
    public static bool IsConcrete(Type type) => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false };

    private static unsafe Type[] Candidates(Assembly assembly)
    {
        if (!assembly.TryGetRawMetadata(out var blob, out var length))
        {
            return assembly.GetTypes();
        }

        var metadata = new MetadataReader(blob, length);
        return
        [
            .. metadata.TypeDefinitions
                .Where(type => Implements(metadata, type))
                .Select(type => assembly.ManifestModule.ResolveType(MetadataTokens.GetToken(type))),
        ];
    }

    private static bool Implements(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetInterfaceImplementations().Any(implementation => IsContract(metadata, metadata.GetInterfaceImplementation(implementation).Interface))
            || DefinitionOf(metadata, type.BaseType) switch
            {
                { IsNil: true } => false,
                { Kind: HandleKind.TypeDefinition } parent => Implements(metadata, (TypeDefinitionHandle)parent),
                { Kind: HandleKind.TypeReference } parent => !IsOfRuntime(metadata, (TypeReferenceHandle)parent),
                _ => false,
            };
    }

    private static bool IsContract(MetadataReader metadata, EntityHandle handle) => DefinitionOf(metadata, handle) switch
    {
        { Kind: HandleKind.TypeReference } named => Contracts.Contains(metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)named).Name), StringComparer.Ordinal),
        { Kind: HandleKind.TypeDefinition } named => Contracts.Contains(metadata.GetString(metadata.GetTypeDefinition((TypeDefinitionHandle)named).Name), StringComparer.Ordinal),
        _ => false,
    };

    private static bool IsOfRuntime(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var space = metadata.GetString(metadata.GetTypeReference(handle).Namespace);
        return space == "System" || space.StartsWith("System.", StringComparison.Ordinal) || space.StartsWith("Microsoft.", StringComparison.Ordinal);
    }

    /// <summary>The type that a handle names, or that it closes where that one is generic.</summary>
    private static EntityHandle DefinitionOf(MetadataReader metadata, EntityHandle handle)
    {
        if (handle.IsNil || handle.Kind != HandleKind.TypeSpecification)
        {
            return handle;
        }

        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return default;
        }

        signature.ReadCompressedInteger();
        return signature.ReadTypeHandle();
    }
}
