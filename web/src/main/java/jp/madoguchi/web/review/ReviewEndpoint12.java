package jp.madoguchi.web.review;

import jakarta.jws.WebService;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.soap.MTOM;
import jakarta.xml.ws.soap.SOAPBinding;
import org.jboss.ws.api.annotation.EndpointConfig;

/** The same for SOAP 1.2. */
@WebService(
    endpointInterface = "madoguchi.soap.review.Review",
    serviceName = "ReviewService",
    portName = "ReviewSoap12",
    targetNamespace = "urn:madoguchi:soap:review",
    wsdlLocation = "WEB-INF/wsdl/review.wsdl")
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "door")
@BindingType(SOAPBinding.SOAP12HTTP_BINDING)
@MTOM(threshold = ReviewEndpoint.ATTACHED_FROM)
public class ReviewEndpoint12 extends ReviewEndpoint {}
