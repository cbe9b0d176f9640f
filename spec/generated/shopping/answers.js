/* eslint-disable */
// Generated from the specification. Do not edit.
import { characterCount, formats, isEqual } from '../../src/validation-runtime.ts';

const answers = {};
{
const exports = answers;

exports["shopping.createGuestCart 201"] = validate0;
const func0 = characterCount;
const pattern0 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");
const schema2 = {"type":"object","description":"A cart with what it costs now. Lines with a problem are in no sum.","additionalProperties":false,"required":["id","version","country","priceRegion","currency","bornOn","lines","savedLines","coupon","subtotal","total","isPurchasable","updatedAt"],"properties":{"id":{"type":"string","format":"uuid"},"version":{"type":"integer","minimum":1,"maximum":2147483647,"description":"Grows with each change."},"country":{"$ref":"BuyerCountry"},"priceRegion":{"$ref":"PriceRegion"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3},"bornOn":{"$ref":"BornOn"},"lines":{"type":"array","description":"What is to be bought, in the order in which it was added.","maxItems":100,"items":{"$ref":"CartLine"}},"savedLines":{"type":"array","description":"What is saved for later; it counts for nothing.","maxItems":100,"items":{"$ref":"CartLine"}},"coupon":{"description":"What was chosen with `shopping.useCoupon`.","oneOf":[{"$ref":"CartCoupon"},{"type":"null"}]},"subtotal":{"type":"integer","minimum":0,"maximum":200000000000,"description":"With discounts."},"total":{"type":"integer","minimum":0,"maximum":200000000000,"description":"What is to be paid."},"isPurchasable":{"type":"boolean","description":"There is something in it and none of it has a problem."},"updatedAt":{"$ref":"Timestamp"}}};
const schema4 = {"type":"string","description":"A price list: one of 37 currencies, or one of four groups of countries that pay in US dollars by a list of their own\n(Latin America, Middle East and North Africa, Commonwealth of Independent States, South Asia).\n","enum":["AED","AUD","BRL","CAD","CHF","CLP","CNY","COP","CRC","EUR","GBP","HKD","IDR","ILS","INR","JPY","KRW","KWD","KZT","MXN","MYR","NOK","NZD","PEN","PHP","PLN","QAR","RUB","SAR","SGD","THB","TWD","UAH","USD","UYU","VND","ZAR","USD-LATAM","USD-MENA","USD-CIS","USD-SASIA"]};
const schema13 = {"type":"object","description":"The coupon of a cart.","additionalProperties":false,"required":["code","name","amount","problem"],"properties":{"code":{"type":"string","minLength":4,"maxLength":64},"name":{"type":["string","null"],"maxLength":100,"description":"Null of one that is gone."},"amount":{"type":"integer","minimum":0,"maximum":200000000000,"description":"What it takes off."},"problem":{"description":"Why it takes nothing off; null when it does.","oneOf":[{"type":"string","enum":["unknown","not-yet-valid","expired","revoked","currency","nothing-to-take-off"]},{"type":"null"}]}}};
const func2 = Object.prototype.hasOwnProperty;
const formats0 = formats.uuid;
const formats8 = formats["date-time"];
const pattern1 = new RegExp("^[A-Z]{2}$", "u");
const pattern2 = new RegExp("^[A-Z]{3}$", "u");
const formats2 = formats.date;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data === "string"){
if(func0(data) > 10){
const err0 = {instancePath,schemaPath:"Date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!(formats2(data))){
const err1 = {instancePath,schemaPath:"Date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"Date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data !== null){
const err3 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate2.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema7 = {"type":"object","description":"A line of a cart with what it costs now, in the currency of the cart.","additionalProperties":false,"required":["lineId","kind","itemId","name","recipientId","giftMessage","deliverAt","addedAt","priceWhenAdded","amount","finalAmount","paidAmount","isPrePurchase","problem"],"properties":{"lineId":{"type":"string","format":"uuid"},"kind":{"$ref":"ItemKind"},"itemId":{"$ref":"ItemId"},"name":{"type":["string","null"],"maxLength":255,"description":"Null of what is not known any more."},"recipientId":{"description":"Who gets it as a gift; null when the buyer does.","oneOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"giftMessage":{"type":["string","null"],"maxLength":200},"deliverAt":{"description":"When a gift is sent; null for at once, and of what is no gift.","oneOf":[{"$ref":"Timestamp"},{"type":"null"}]},"addedAt":{"$ref":"Timestamp"},"priceWhenAdded":{"description":"What it cost then; null when it could not be bought.","oneOf":[{"$ref":"Money"},{"type":"null"}]},"amount":{"type":["integer","null"],"minimum":0,"maximum":200000000000,"description":"Regular price in hundredths, of a bundle that of what the one who gets it lacks; null without one."},"finalAmount":{"type":["integer","null"],"minimum":0,"maximum":200000000000,"description":"With discounts."},"paidAmount":{"type":["integer","null"],"minimum":0,"maximum":200000000000,"description":"With the coupon too."},"isPrePurchase":{"type":"boolean","description":"It is not released yet."},"problem":{"description":"Why it can not be bought: `owned` by who gets it (of a gift, when the recipient lets the buyer see that), `unreleased` and not sold ahead, no price in the `region`, for a higher `age` than\nthe cart says, `delisted`, or a `duplicate`, as all games of it, or of a bundle one, are given to the same person by earlier lines. Null when it can.\n","oneOf":[{"type":"string","enum":["owned","unreleased","region","age","delisted","duplicate"]},{"type":"null"}]}}};
const schema8 = {"type":"string","enum":["app","package","bundle"]};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.lineId === undefined) && (missing0 = "lineId")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.itemId === undefined) && (missing0 = "itemId"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.recipientId === undefined) && (missing0 = "recipientId"))) || ((data.giftMessage === undefined) && (missing0 = "giftMessage"))) || ((data.deliverAt === undefined) && (missing0 = "deliverAt"))) || ((data.addedAt === undefined) && (missing0 = "addedAt"))) || ((data.priceWhenAdded === undefined) && (missing0 = "priceWhenAdded"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.finalAmount === undefined) && (missing0 = "finalAmount"))) || ((data.paidAmount === undefined) && (missing0 = "paidAmount"))) || ((data.isPrePurchase === undefined) && (missing0 = "isPrePurchase"))) || ((data.problem === undefined) && (missing0 = "problem"))){
validate4.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
validate4.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lineId !== undefined){
let data0 = data.lineId;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate4.errors = [{instancePath:instancePath+"/lineId",schemaPath:"#/properties/lineId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate4.errors = [{instancePath:instancePath+"/lineId",schemaPath:"#/properties/lineId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate4.errors = [{instancePath:instancePath+"/kind",schemaPath:"ItemKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "app") || (data1 === "package")) || (data1 === "bundle"))){
validate4.errors = [{instancePath:instancePath+"/kind",schemaPath:"ItemKind/enum",keyword:"enum",params:{allowedValues: schema8.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.itemId !== undefined){
let data2 = data.itemId;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate4.errors = [{instancePath:instancePath+"/itemId",schemaPath:"ItemId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate4.errors = [{instancePath:instancePath+"/itemId",schemaPath:"ItemId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate4.errors = [{instancePath:instancePath+"/itemId",schemaPath:"ItemId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs10 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate4.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema7.properties.name.type},message:"must be string,null"}];
return false;
}
if(errors === _errs10){
if(typeof data3 === "string"){
if(func0(data3) > 255){
validate4.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipientId !== undefined){
let data4 = data.recipientId;
const _errs12 = errors;
const _errs13 = errors;
let valid3 = false;
let passing0 = null;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err0 = {instancePath:instancePath+"/recipientId",schemaPath:"#/properties/recipientId/oneOf/0/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/recipientId",schemaPath:"#/properties/recipientId/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/recipientId",schemaPath:"#/properties/recipientId/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err3 = {instancePath:instancePath+"/recipientId",schemaPath:"#/properties/recipientId/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate4.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.giftMessage !== undefined){
let data5 = data.giftMessage;
const _errs18 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate4.errors = [{instancePath:instancePath+"/giftMessage",schemaPath:"#/properties/giftMessage/type",keyword:"type",params:{type: schema7.properties.giftMessage.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(typeof data5 === "string"){
if(func0(data5) > 200){
validate4.errors = [{instancePath:instancePath+"/giftMessage",schemaPath:"#/properties/giftMessage/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliverAt !== undefined){
let data6 = data.deliverAt;
const _errs20 = errors;
const _errs21 = errors;
let valid4 = false;
let passing1 = null;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(errors === _errs23){
if(typeof data6 === "string"){
if(func0(data6) > 35){
const err4 = {instancePath:instancePath+"/deliverAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(!(formats8(data6))){
const err5 = {instancePath:instancePath+"/deliverAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/deliverAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid1 = _errs22 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs25 = errors;
if(data6 !== null){
const err7 = {instancePath:instancePath+"/deliverAt",schemaPath:"#/properties/deliverAt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs25 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err8 = {instancePath:instancePath+"/deliverAt",schemaPath:"#/properties/deliverAt/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate4.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addedAt !== undefined){
let data7 = data.addedAt;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data7 === "string"){
if(func0(data7) > 35){
validate4.errors = [{instancePath:instancePath+"/addedAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"}];
return false;
}
else {
if(!(formats8(data7))){
validate4.errors = [{instancePath:instancePath+"/addedAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate4.errors = [{instancePath:instancePath+"/addedAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceWhenAdded !== undefined){
let data8 = data.priceWhenAdded;
const _errs30 = errors;
const _errs31 = errors;
let valid7 = false;
let passing2 = null;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((data8.amount === undefined) && (missing1 = "amount")) || ((data8.currency === undefined) && (missing1 = "currency"))){
const err9 = {instancePath:instancePath+"/priceWhenAdded",schemaPath:"Money/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
const _errs35 = errors;
for(const key1 in data8){
if(!((key1 === "amount") || (key1 === "currency"))){
const err10 = {instancePath:instancePath+"/priceWhenAdded",schemaPath:"Money/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
}
if(_errs35 === errors){
if(data8.amount !== undefined){
let data9 = data8.amount;
const _errs36 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err11 = {instancePath:instancePath+"/priceWhenAdded/amount",schemaPath:"Money/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(errors === _errs36){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
const err12 = {instancePath:instancePath+"/priceWhenAdded/amount",schemaPath:"Money/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data9 < 0 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/priceWhenAdded/amount",schemaPath:"Money/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var valid9 = _errs36 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data8.currency !== undefined){
let data10 = data8.currency;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data10 === "string"){
if(func0(data10) > 3){
const err14 = {instancePath:instancePath+"/priceWhenAdded/currency",schemaPath:"Money/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(!pattern2.test(data10)){
const err15 = {instancePath:instancePath+"/priceWhenAdded/currency",schemaPath:"Money/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/priceWhenAdded/currency",schemaPath:"Money/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid9 = _errs38 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/priceWhenAdded",schemaPath:"Money/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid2 = _errs32 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs40 = errors;
if(data8 !== null){
const err18 = {instancePath:instancePath+"/priceWhenAdded",schemaPath:"#/properties/priceWhenAdded/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs40 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err19 = {instancePath:instancePath+"/priceWhenAdded",schemaPath:"#/properties/priceWhenAdded/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate4.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data11 = data.amount;
const _errs42 = errors;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
validate4.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: schema7.properties.amount.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs42){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 200000000000 || isNaN(data11)){
validate4.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000000},message:"must be <= 200000000000"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate4.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finalAmount !== undefined){
let data12 = data.finalAmount;
const _errs44 = errors;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
validate4.errors = [{instancePath:instancePath+"/finalAmount",schemaPath:"#/properties/finalAmount/type",keyword:"type",params:{type: schema7.properties.finalAmount.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs44){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 200000000000 || isNaN(data12)){
validate4.errors = [{instancePath:instancePath+"/finalAmount",schemaPath:"#/properties/finalAmount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000000},message:"must be <= 200000000000"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate4.errors = [{instancePath:instancePath+"/finalAmount",schemaPath:"#/properties/finalAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paidAmount !== undefined){
let data13 = data.paidAmount;
const _errs46 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate4.errors = [{instancePath:instancePath+"/paidAmount",schemaPath:"#/properties/paidAmount/type",keyword:"type",params:{type: schema7.properties.paidAmount.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs46){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 200000000000 || isNaN(data13)){
validate4.errors = [{instancePath:instancePath+"/paidAmount",schemaPath:"#/properties/paidAmount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000000},message:"must be <= 200000000000"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate4.errors = [{instancePath:instancePath+"/paidAmount",schemaPath:"#/properties/paidAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPrePurchase !== undefined){
const _errs48 = errors;
if(typeof data.isPrePurchase !== "boolean"){
validate4.errors = [{instancePath:instancePath+"/isPrePurchase",schemaPath:"#/properties/isPrePurchase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problem !== undefined){
let data15 = data.problem;
const _errs50 = errors;
const _errs51 = errors;
let valid10 = false;
let passing3 = null;
const _errs52 = errors;
if(typeof data15 !== "string"){
const err20 = {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((((data15 === "owned") || (data15 === "unreleased")) || (data15 === "region")) || (data15 === "age")) || (data15 === "delisted")) || (data15 === "duplicate"))){
const err21 = {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema7.properties.problem.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid3 = _errs52 === errors;
if(_valid3){
valid10 = true;
passing3 = 0;
}
const _errs54 = errors;
if(data15 !== null){
const err22 = {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs54 === errors;
if(_valid3 && valid10){
valid10 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid10 = true;
passing3 = 1;
}
}
if(!valid10){
const err23 = {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate4.errors = vErrors;
return false;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate4.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.country === undefined) && (missing0 = "country"))) || ((data.priceRegion === undefined) && (missing0 = "priceRegion"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.bornOn === undefined) && (missing0 = "bornOn"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.savedLines === undefined) && (missing0 = "savedLines"))) || ((data.coupon === undefined) && (missing0 = "coupon"))) || ((data.subtotal === undefined) && (missing0 = "subtotal"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.isPurchasable === undefined) && (missing0 = "isPurchasable"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema2.properties, key0))){
validate1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data2 = data.country;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func0(data2) > 2){
validate1.errors = [{instancePath:instancePath+"/country",schemaPath:"BuyerCountry/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"}];
return false;
}
else {
if(func0(data2) < 2){
validate1.errors = [{instancePath:instancePath+"/country",schemaPath:"BuyerCountry/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
return false;
}
else {
if(!pattern1.test(data2)){
validate1.errors = [{instancePath:instancePath+"/country",schemaPath:"BuyerCountry/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/country",schemaPath:"BuyerCountry/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceRegion !== undefined){
let data3 = data.priceRegion;
const _errs9 = errors;
if(typeof data3 !== "string"){
validate1.errors = [{instancePath:instancePath+"/priceRegion",schemaPath:"PriceRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((((((((data3 === "AED") || (data3 === "AUD")) || (data3 === "BRL")) || (data3 === "CAD")) || (data3 === "CHF")) || (data3 === "CLP")) || (data3 === "CNY")) || (data3 === "COP")) || (data3 === "CRC")) || (data3 === "EUR")) || (data3 === "GBP")) || (data3 === "HKD")) || (data3 === "IDR")) || (data3 === "ILS")) || (data3 === "INR")) || (data3 === "JPY")) || (data3 === "KRW")) || (data3 === "KWD")) || (data3 === "KZT")) || (data3 === "MXN")) || (data3 === "MYR")) || (data3 === "NOK")) || (data3 === "NZD")) || (data3 === "PEN")) || (data3 === "PHP")) || (data3 === "PLN")) || (data3 === "QAR")) || (data3 === "RUB")) || (data3 === "SAR")) || (data3 === "SGD")) || (data3 === "THB")) || (data3 === "TWD")) || (data3 === "UAH")) || (data3 === "USD")) || (data3 === "UYU")) || (data3 === "VND")) || (data3 === "ZAR")) || (data3 === "USD-LATAM")) || (data3 === "USD-MENA")) || (data3 === "USD-CIS")) || (data3 === "USD-SASIA"))){
validate1.errors = [{instancePath:instancePath+"/priceRegion",schemaPath:"PriceRegion/enum",keyword:"enum",params:{allowedValues: schema4.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data4 = data.currency;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func0(data4) > 3){
validate1.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"}];
return false;
}
else {
if(!pattern2.test(data4)){
validate1.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bornOn !== undefined){
const _errs14 = errors;
if(!(validate2(data.bornOn, {instancePath:instancePath+"/bornOn",parentData:data,parentDataProperty:"bornOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data6 = data.lines;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 100){
validate1.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate4(data6[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.savedLines !== undefined){
let data8 = data.savedLines;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
if(data8.length > 100){
validate1.errors = [{instancePath:instancePath+"/savedLines",schemaPath:"#/properties/savedLines/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(!(validate4(data8[i1], {instancePath:instancePath+"/savedLines/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/savedLines",schemaPath:"#/properties/savedLines/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coupon !== undefined){
let data10 = data.coupon;
const _errs21 = errors;
const _errs22 = errors;
let valid5 = false;
let passing0 = null;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((((data10.code === undefined) && (missing1 = "code")) || ((data10.name === undefined) && (missing1 = "name"))) || ((data10.amount === undefined) && (missing1 = "amount"))) || ((data10.problem === undefined) && (missing1 = "problem"))){
const err0 = {instancePath:instancePath+"/coupon",schemaPath:"CartCoupon/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs26 = errors;
for(const key1 in data10){
if(!((((key1 === "code") || (key1 === "name")) || (key1 === "amount")) || (key1 === "problem"))){
const err1 = {instancePath:instancePath+"/coupon",schemaPath:"CartCoupon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs26 === errors){
if(data10.code !== undefined){
let data11 = data10.code;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data11 === "string"){
if(func0(data11) > 64){
const err2 = {instancePath:instancePath+"/coupon/code",schemaPath:"CartCoupon/properties/code/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(func0(data11) < 4){
const err3 = {instancePath:instancePath+"/coupon/code",schemaPath:"CartCoupon/properties/code/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/coupon/code",schemaPath:"CartCoupon/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid7 = _errs27 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.name !== undefined){
let data12 = data10.name;
const _errs29 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
const err5 = {instancePath:instancePath+"/coupon/name",schemaPath:"CartCoupon/properties/name/type",keyword:"type",params:{type: schema13.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs29){
if(typeof data12 === "string"){
if(func0(data12) > 100){
const err6 = {instancePath:instancePath+"/coupon/name",schemaPath:"CartCoupon/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.amount !== undefined){
let data13 = data10.amount;
const _errs31 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err7 = {instancePath:instancePath+"/coupon/amount",schemaPath:"CartCoupon/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 200000000000 || isNaN(data13)){
const err8 = {instancePath:instancePath+"/coupon/amount",schemaPath:"CartCoupon/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000000},message:"must be <= 200000000000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data13 < 0 || isNaN(data13)){
const err9 = {instancePath:instancePath+"/coupon/amount",schemaPath:"CartCoupon/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.problem !== undefined){
let data14 = data10.problem;
const _errs33 = errors;
const _errs34 = errors;
let valid8 = false;
let passing1 = null;
const _errs35 = errors;
if(typeof data14 !== "string"){
const err10 = {instancePath:instancePath+"/coupon/problem",schemaPath:"CartCoupon/properties/problem/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((data14 === "unknown") || (data14 === "not-yet-valid")) || (data14 === "expired")) || (data14 === "revoked")) || (data14 === "currency")) || (data14 === "nothing-to-take-off"))){
const err11 = {instancePath:instancePath+"/coupon/problem",schemaPath:"CartCoupon/properties/problem/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema13.properties.problem.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs35 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs37 = errors;
if(data14 !== null){
const err12 = {instancePath:instancePath+"/coupon/problem",schemaPath:"CartCoupon/properties/problem/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs37 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
const err13 = {instancePath:instancePath+"/coupon/problem",schemaPath:"CartCoupon/properties/problem/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/coupon",schemaPath:"CartCoupon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs39 = errors;
if(data10 !== null){
const err15 = {instancePath:instancePath+"/coupon",schemaPath:"#/properties/coupon/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err16 = {instancePath:instancePath+"/coupon",schemaPath:"#/properties/coupon/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate1.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subtotal !== undefined){
let data15 = data.subtotal;
const _errs41 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate1.errors = [{instancePath:instancePath+"/subtotal",schemaPath:"#/properties/subtotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 200000000000 || isNaN(data15)){
validate1.errors = [{instancePath:instancePath+"/subtotal",schemaPath:"#/properties/subtotal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000000},message:"must be <= 200000000000"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate1.errors = [{instancePath:instancePath+"/subtotal",schemaPath:"#/properties/subtotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data16 = data.total;
const _errs43 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate1.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs43){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 200000000000 || isNaN(data16)){
validate1.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000000},message:"must be <= 200000000000"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate1.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPurchasable !== undefined){
const _errs45 = errors;
if(typeof data.isPurchasable !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/isPurchasable",schemaPath:"#/properties/isPurchasable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data18 = data.updatedAt;
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(errors === _errs48){
if(typeof data18 === "string"){
if(func0(data18) > 35){
validate1.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"}];
return false;
}
else {
if(!(formats8(data18))){
validate1.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.guestToken === undefined) && (missing0 = "guestToken")) || ((data.cart === undefined) && (missing0 = "cart"))){
validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "guestToken") || (key0 === "cart"))){
validate0.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.guestToken !== undefined){
let data0 = data.guestToken;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func0(data0) > 43){
validate0.errors = [{instancePath:instancePath+"/guestToken",schemaPath:"GuestToken/maxLength",keyword:"maxLength",params:{limit: 43},message:"must NOT have more than 43 characters"}];
return false;
}
else {
if(func0(data0) < 43){
validate0.errors = [{instancePath:instancePath+"/guestToken",schemaPath:"GuestToken/minLength",keyword:"minLength",params:{limit: 43},message:"must NOT have fewer than 43 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate0.errors = [{instancePath:instancePath+"/guestToken",schemaPath:"GuestToken/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{43}$"+"\""}];
return false;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/guestToken",schemaPath:"GuestToken/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cart !== undefined){
const _errs5 = errors;
if(!(validate1(data.cart, {instancePath:instancePath+"/cart",parentData:data,parentDataProperty:"cart",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.mergeCart 200"] = validate8;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.getCart 200"] = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.putCart 200"] = validate12;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.addCartLine 200"] = validate14;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.emptyCart 200"] = validate16;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.changeCartLine 200"] = validate18;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.removeCartLine 200"] = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.useCoupon 200"] = validate22;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.dropCoupon 200"] = validate24;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.createCoupon 201"] = validate26;
const schema25 = {"type":"object","additionalProperties":false,"required":["id","name","percent","amountOff","totalLimit","perUserLimit","validFrom","validUntil","appIds","genres","code","revokedAt","createdAt","redemptions"],"properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string","minLength":1,"maxLength":100},"percent":{"type":["integer","null"],"minimum":1,"maximum":100},"amountOff":{"oneOf":[{"$ref":"Money"},{"type":"null"}]},"totalLimit":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"perUserLimit":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"validFrom":{"$ref":"Timestamp"},"validUntil":{"oneOf":[{"$ref":"Timestamp"},{"type":"null"}]},"appIds":{"oneOf":[{"type":"array","maxItems":1000,"items":{"$ref":"AppId"}},{"type":"null"}]},"genres":{"oneOf":[{"type":"array","maxItems":100,"items":{"type":"string","maxLength":255}},{"type":"null"}]},"code":{"type":["string","null"],"maxLength":64,"description":"The one that everybody may use; null of a coupon with codes that work once."},"revokedAt":{"oneOf":[{"$ref":"Timestamp"},{"type":"null"}]},"createdAt":{"$ref":"Timestamp"},"redemptions":{"type":"integer","description":"Orders that it was redeemed with and that did not end unpaid, as far as this plugin has heard of them.","minimum":0,"maximum":9007199254740991}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.percent === undefined) && (missing0 = "percent"))) || ((data.amountOff === undefined) && (missing0 = "amountOff"))) || ((data.totalLimit === undefined) && (missing0 = "totalLimit"))) || ((data.perUserLimit === undefined) && (missing0 = "perUserLimit"))) || ((data.validFrom === undefined) && (missing0 = "validFrom"))) || ((data.validUntil === undefined) && (missing0 = "validUntil"))) || ((data.appIds === undefined) && (missing0 = "appIds"))) || ((data.genres === undefined) && (missing0 = "genres"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.revokedAt === undefined) && (missing0 = "revokedAt"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.redemptions === undefined) && (missing0 = "redemptions"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema25.properties, key0))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate27.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 100){
validate27.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate27.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.percent !== undefined){
let data2 = data.percent;
const _errs6 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate27.errors = [{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/type",keyword:"type",params:{type: schema25.properties.percent.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
validate27.errors = [{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate27.errors = [{instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amountOff !== undefined){
let data3 = data.amountOff;
const _errs8 = errors;
const _errs9 = errors;
let valid1 = false;
let passing0 = null;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.amount === undefined) && (missing1 = "amount")) || ((data3.currency === undefined) && (missing1 = "currency"))){
const err0 = {instancePath:instancePath+"/amountOff",schemaPath:"Money/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs13 = errors;
for(const key1 in data3){
if(!((key1 === "amount") || (key1 === "currency"))){
const err1 = {instancePath:instancePath+"/amountOff",schemaPath:"Money/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs13 === errors){
if(data3.amount !== undefined){
let data4 = data3.amount;
const _errs14 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err2 = {instancePath:instancePath+"/amountOff/amount",schemaPath:"Money/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err3 = {instancePath:instancePath+"/amountOff/amount",schemaPath:"Money/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data4 < 0 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/amountOff/amount",schemaPath:"Money/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.currency !== undefined){
let data5 = data3.currency;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(func0(data5) > 3){
const err5 = {instancePath:instancePath+"/amountOff/currency",schemaPath:"Money/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(!pattern2.test(data5)){
const err6 = {instancePath:instancePath+"/amountOff/currency",schemaPath:"Money/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/amountOff/currency",schemaPath:"Money/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/amountOff",schemaPath:"Money/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data3 !== null){
const err9 = {instancePath:instancePath+"/amountOff",schemaPath:"#/properties/amountOff/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err10 = {instancePath:instancePath+"/amountOff",schemaPath:"#/properties/amountOff/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalLimit !== undefined){
let data6 = data.totalLimit;
const _errs20 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate27.errors = [{instancePath:instancePath+"/totalLimit",schemaPath:"#/properties/totalLimit/type",keyword:"type",params:{type: schema25.properties.totalLimit.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs20){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
validate27.errors = [{instancePath:instancePath+"/totalLimit",schemaPath:"#/properties/totalLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate27.errors = [{instancePath:instancePath+"/totalLimit",schemaPath:"#/properties/totalLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.perUserLimit !== undefined){
let data7 = data.perUserLimit;
const _errs22 = errors;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
validate27.errors = [{instancePath:instancePath+"/perUserLimit",schemaPath:"#/properties/perUserLimit/type",keyword:"type",params:{type: schema25.properties.perUserLimit.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
validate27.errors = [{instancePath:instancePath+"/perUserLimit",schemaPath:"#/properties/perUserLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate27.errors = [{instancePath:instancePath+"/perUserLimit",schemaPath:"#/properties/perUserLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validFrom !== undefined){
let data8 = data.validFrom;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data8 === "string"){
if(func0(data8) > 35){
validate27.errors = [{instancePath:instancePath+"/validFrom",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"}];
return false;
}
else {
if(!(formats8(data8))){
validate27.errors = [{instancePath:instancePath+"/validFrom",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/validFrom",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validUntil !== undefined){
let data9 = data.validUntil;
const _errs27 = errors;
const _errs28 = errors;
let valid5 = false;
let passing1 = null;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data9 === "string"){
if(func0(data9) > 35){
const err11 = {instancePath:instancePath+"/validUntil",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(!(formats8(data9))){
const err12 = {instancePath:instancePath+"/validUntil",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/validUntil",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
var _valid1 = _errs29 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs32 = errors;
if(data9 !== null){
const err14 = {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs32 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err15 = {instancePath:instancePath+"/validUntil",schemaPath:"#/properties/validUntil/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appIds !== undefined){
let data10 = data.appIds;
const _errs34 = errors;
const _errs35 = errors;
let valid7 = false;
let passing2 = null;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data10)){
if(data10.length > 1000){
const err16 = {instancePath:instancePath+"/appIds",schemaPath:"#/properties/appIds/oneOf/0/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
var valid8 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs38 = errors;
const _errs39 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err17 = {instancePath:instancePath+"/appIds/" + i0,schemaPath:"AppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(errors === _errs39){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4294967295 || isNaN(data11)){
const err18 = {instancePath:instancePath+"/appIds/" + i0,schemaPath:"AppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data11 < 1 || isNaN(data11)){
const err19 = {instancePath:instancePath+"/appIds/" + i0,schemaPath:"AppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var valid8 = _errs38 === errors;
if(!valid8){
break;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/appIds",schemaPath:"#/properties/appIds/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid2 = _errs36 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs41 = errors;
if(data10 !== null){
const err21 = {instancePath:instancePath+"/appIds",schemaPath:"#/properties/appIds/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs41 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err22 = {instancePath:instancePath+"/appIds",schemaPath:"#/properties/appIds/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.genres !== undefined){
let data12 = data.genres;
const _errs43 = errors;
const _errs44 = errors;
let valid10 = false;
let passing3 = null;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data12)){
if(data12.length > 100){
const err23 = {instancePath:instancePath+"/genres",schemaPath:"#/properties/genres/oneOf/0/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
var valid11 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs47 = errors;
if(errors === _errs47){
if(typeof data13 === "string"){
if(func0(data13) > 255){
const err24 = {instancePath:instancePath+"/genres/" + i1,schemaPath:"#/properties/genres/oneOf/0/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/genres/" + i1,schemaPath:"#/properties/genres/oneOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid11 = _errs47 === errors;
if(!valid11){
break;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/genres",schemaPath:"#/properties/genres/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid3 = _errs45 === errors;
if(_valid3){
valid10 = true;
passing3 = 0;
}
const _errs49 = errors;
if(data12 !== null){
const err27 = {instancePath:instancePath+"/genres",schemaPath:"#/properties/genres/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid3 = _errs49 === errors;
if(_valid3 && valid10){
valid10 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid10 = true;
passing3 = 1;
}
}
if(!valid10){
const err28 = {instancePath:instancePath+"/genres",schemaPath:"#/properties/genres/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data14 = data.code;
const _errs51 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate27.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema25.properties.code.type},message:"must be string,null"}];
return false;
}
if(errors === _errs51){
if(typeof data14 === "string"){
if(func0(data14) > 64){
validate27.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revokedAt !== undefined){
let data15 = data.revokedAt;
const _errs53 = errors;
const _errs54 = errors;
let valid12 = false;
let passing4 = null;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(errors === _errs56){
if(typeof data15 === "string"){
if(func0(data15) > 35){
const err29 = {instancePath:instancePath+"/revokedAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(!(formats8(data15))){
const err30 = {instancePath:instancePath+"/revokedAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/revokedAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
var _valid4 = _errs55 === errors;
if(_valid4){
valid12 = true;
passing4 = 0;
}
const _errs58 = errors;
if(data15 !== null){
const err32 = {instancePath:instancePath+"/revokedAt",schemaPath:"#/properties/revokedAt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid4 = _errs58 === errors;
if(_valid4 && valid12){
valid12 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid12 = true;
passing4 = 1;
}
}
if(!valid12){
const err33 = {instancePath:instancePath+"/revokedAt",schemaPath:"#/properties/revokedAt/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate27.errors = vErrors;
return false;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data16 = data.createdAt;
const _errs60 = errors;
const _errs61 = errors;
if(errors === _errs61){
if(errors === _errs61){
if(typeof data16 === "string"){
if(func0(data16) > 35){
validate27.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"}];
return false;
}
else {
if(!(formats8(data16))){
validate27.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redemptions !== undefined){
let data17 = data.redemptions;
const _errs63 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate27.errors = [{instancePath:instancePath+"/redemptions",schemaPath:"#/properties/redemptions/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs63){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
validate27.errors = [{instancePath:instancePath+"/redemptions",schemaPath:"#/properties/redemptions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate27.errors = [{instancePath:instancePath+"/redemptions",schemaPath:"#/properties/redemptions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.listCoupons 200"] = validate29;
const schema33 = {"description":"The `cursor` of the next page; null on the last one.","type":["string","null"],"maxLength":1024};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate27(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate29.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema33.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 1024){
validate29.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.createCouponCodes 201"] = validate31;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.codes === undefined) && (missing0 = "codes")){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "codes")){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.codes !== undefined){
let data0 = data.codes;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1000){
validate31.errors = [{instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 64){
validate31.errors = [{instancePath:instancePath+"/codes/" + i0,schemaPath:"#/properties/codes/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data1) < 4){
validate31.errors = [{instancePath:instancePath+"/codes/" + i0,schemaPath:"#/properties/codes/items/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/codes/" + i0,schemaPath:"#/properties/codes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.listWishlist 200"] = validate32;
const schema37 = {"type":"object","additionalProperties":false,"required":["appId","priority","addedAt","name","type","availability","releasesAt","isFree","price"],"properties":{"appId":{"$ref":"AppId"},"priority":{"type":"integer","minimum":0,"maximum":1000000,"description":"1 comes first; 0 is after all that have one."},"addedAt":{"$ref":"Timestamp"},"name":{"type":"string","minLength":1,"maxLength":255},"type":{"$ref":"AppType"},"availability":{"$ref":"Availability"},"releasesAt":{"oneOf":[{"$ref":"Timestamp"},{"type":"null"}]},"isFree":{"type":"boolean"},"price":{"description":"In the country that was asked for; null where it can not be bought.","oneOf":[{"$ref":"Price"},{"type":"null"}]}}};
const schema40 = {"type":"string","enum":["game","dlc","demo","soundtrack","software","video","hardware","mod","playtest"]};
const schema41 = {"type":"string","description":"A delisted game is no longer sold; who owns it keeps it.","enum":["released","coming_soon","delisted"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.region === undefined) && (missing0 = "region")) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.discountPercent === undefined) && (missing0 = "discountPercent"))) || ((data.finalAmount === undefined) && (missing0 = "finalAmount"))) || ((data.discountEndsAt === undefined) && (missing0 = "discountEndsAt"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "region") || (key0 === "currency")) || (key0 === "amount")) || (key0 === "discountPercent")) || (key0 === "finalAmount")) || (key0 === "discountEndsAt"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.region !== undefined){
let data0 = data.region;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate35.errors = [{instancePath:instancePath+"/region",schemaPath:"PriceRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((((((((data0 === "AED") || (data0 === "AUD")) || (data0 === "BRL")) || (data0 === "CAD")) || (data0 === "CHF")) || (data0 === "CLP")) || (data0 === "CNY")) || (data0 === "COP")) || (data0 === "CRC")) || (data0 === "EUR")) || (data0 === "GBP")) || (data0 === "HKD")) || (data0 === "IDR")) || (data0 === "ILS")) || (data0 === "INR")) || (data0 === "JPY")) || (data0 === "KRW")) || (data0 === "KWD")) || (data0 === "KZT")) || (data0 === "MXN")) || (data0 === "MYR")) || (data0 === "NOK")) || (data0 === "NZD")) || (data0 === "PEN")) || (data0 === "PHP")) || (data0 === "PLN")) || (data0 === "QAR")) || (data0 === "RUB")) || (data0 === "SAR")) || (data0 === "SGD")) || (data0 === "THB")) || (data0 === "TWD")) || (data0 === "UAH")) || (data0 === "USD")) || (data0 === "UYU")) || (data0 === "VND")) || (data0 === "ZAR")) || (data0 === "USD-LATAM")) || (data0 === "USD-MENA")) || (data0 === "USD-CIS")) || (data0 === "USD-SASIA"))){
validate35.errors = [{instancePath:instancePath+"/region",schemaPath:"PriceRegion/enum",keyword:"enum",params:{allowedValues: schema4.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data1 = data.currency;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
validate35.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data2 = data.amount;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate35.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2000000000 || isNaN(data2)){
validate35.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate35.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.discountPercent !== undefined){
let data3 = data.discountPercent;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate35.errors = [{instancePath:instancePath+"/discountPercent",schemaPath:"#/properties/discountPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate35.errors = [{instancePath:instancePath+"/discountPercent",schemaPath:"#/properties/discountPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate35.errors = [{instancePath:instancePath+"/discountPercent",schemaPath:"#/properties/discountPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finalAmount !== undefined){
let data4 = data.finalAmount;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate35.errors = [{instancePath:instancePath+"/finalAmount",schemaPath:"#/properties/finalAmount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2000000000 || isNaN(data4)){
validate35.errors = [{instancePath:instancePath+"/finalAmount",schemaPath:"#/properties/finalAmount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate35.errors = [{instancePath:instancePath+"/finalAmount",schemaPath:"#/properties/finalAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.discountEndsAt !== undefined){
let data5 = data.discountEndsAt;
const _errs13 = errors;
const _errs14 = errors;
let valid2 = false;
let passing0 = null;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data5 === "string"){
if(func0(data5) > 35){
const err0 = {instancePath:instancePath+"/discountEndsAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!(formats8(data5))){
const err1 = {instancePath:instancePath+"/discountEndsAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/discountEndsAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data5 !== null){
const err3 = {instancePath:instancePath+"/discountEndsAt",schemaPath:"#/properties/discountEndsAt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err4 = {instancePath:instancePath+"/discountEndsAt",schemaPath:"#/properties/discountEndsAt/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate35.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.appId === undefined) && (missing0 = "appId")) || ((data.priority === undefined) && (missing0 = "priority"))) || ((data.addedAt === undefined) && (missing0 = "addedAt"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.availability === undefined) && (missing0 = "availability"))) || ((data.releasesAt === undefined) && (missing0 = "releasesAt"))) || ((data.isFree === undefined) && (missing0 = "isFree"))) || ((data.price === undefined) && (missing0 = "price"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema37.properties, key0))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.appId !== undefined){
let data0 = data.appId;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate34.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate34.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate34.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data1 = data.priority;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate34.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.addedAt !== undefined){
let data2 = data.addedAt;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(func0(data2) > 35){
validate34.errors = [{instancePath:instancePath+"/addedAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"}];
return false;
}
else {
if(!(formats8(data2))){
validate34.errors = [{instancePath:instancePath+"/addedAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/addedAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func0(data3) > 255){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func0(data3) < 1){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data4 = data.type;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"AppType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((data4 === "game") || (data4 === "dlc")) || (data4 === "demo")) || (data4 === "soundtrack")) || (data4 === "software")) || (data4 === "video")) || (data4 === "hardware")) || (data4 === "mod")) || (data4 === "playtest"))){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"AppType/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.availability !== undefined){
let data5 = data.availability;
const _errs15 = errors;
if(typeof data5 !== "string"){
validate34.errors = [{instancePath:instancePath+"/availability",schemaPath:"Availability/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "released") || (data5 === "coming_soon")) || (data5 === "delisted"))){
validate34.errors = [{instancePath:instancePath+"/availability",schemaPath:"Availability/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releasesAt !== undefined){
let data6 = data.releasesAt;
const _errs18 = errors;
const _errs19 = errors;
let valid5 = false;
let passing0 = null;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data6 === "string"){
if(func0(data6) > 35){
const err0 = {instancePath:instancePath+"/releasesAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!(formats8(data6))){
const err1 = {instancePath:instancePath+"/releasesAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/releasesAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs23 = errors;
if(data6 !== null){
const err3 = {instancePath:instancePath+"/releasesAt",schemaPath:"#/properties/releasesAt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err4 = {instancePath:instancePath+"/releasesAt",schemaPath:"#/properties/releasesAt/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isFree !== undefined){
const _errs25 = errors;
if(typeof data.isFree !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/isFree",schemaPath:"#/properties/isFree/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
let data8 = data.price;
const _errs27 = errors;
const _errs28 = errors;
let valid7 = false;
let passing1 = null;
const _errs29 = errors;
if(!(validate35(data8, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs30 = errors;
if(data8 !== null){
const err5 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs30 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid7 = true;
passing1 = 1;
}
}
if(!valid7){
const err6 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate33.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate34(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate33.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema33.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 1024){
validate33.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.shareWishlist 201"] = validate39;
const pattern6 = new RegExp("^[A-Za-z0-9_-]{22}$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.shareToken === undefined) && (missing0 = "shareToken")){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "shareToken")){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.shareToken !== undefined){
let data0 = data.shareToken;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func0(data0) > 22){
validate39.errors = [{instancePath:instancePath+"/shareToken",schemaPath:"ShareToken/maxLength",keyword:"maxLength",params:{limit: 22},message:"must NOT have more than 22 characters"}];
return false;
}
else {
if(func0(data0) < 22){
validate39.errors = [{instancePath:instancePath+"/shareToken",schemaPath:"ShareToken/minLength",keyword:"minLength",params:{limit: 22},message:"must NOT have fewer than 22 characters"}];
return false;
}
else {
if(!pattern6.test(data0)){
validate39.errors = [{instancePath:instancePath+"/shareToken",schemaPath:"ShareToken/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{22}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{22}$"+"\""}];
return false;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/shareToken",schemaPath:"ShareToken/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.putWishlistItem 200"] = validate40;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.wishlistCount === undefined) && (missing0 = "wishlistCount")){
validate40.errors = [{instancePath,schemaPath:"WishlistCount/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!(key0 === "wishlistCount")){
validate40.errors = [{instancePath,schemaPath:"WishlistCount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.wishlistCount !== undefined){
let data0 = data.wishlistCount;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate40.errors = [{instancePath:instancePath+"/wishlistCount",schemaPath:"WishlistCount/properties/wishlistCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate40.errors = [{instancePath:instancePath+"/wishlistCount",schemaPath:"WishlistCount/properties/wishlistCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate40.errors = [{instancePath:instancePath+"/wishlistCount",schemaPath:"WishlistCount/properties/wishlistCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"WishlistCount/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.removeWishlistItem 200"] = validate41;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.wishlistCount === undefined) && (missing0 = "wishlistCount")){
validate41.errors = [{instancePath,schemaPath:"WishlistCount/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!(key0 === "wishlistCount")){
validate41.errors = [{instancePath,schemaPath:"WishlistCount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs2 === errors){
if(data.wishlistCount !== undefined){
let data0 = data.wishlistCount;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate41.errors = [{instancePath:instancePath+"/wishlistCount",schemaPath:"WishlistCount/properties/wishlistCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
validate41.errors = [{instancePath:instancePath+"/wishlistCount",schemaPath:"WishlistCount/properties/wishlistCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate41.errors = [{instancePath:instancePath+"/wishlistCount",schemaPath:"WishlistCount/properties/wishlistCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"WishlistCount/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.listSharedWishlist 200"] = validate42;

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.countWishlists 200"] = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.appId === undefined) && (missing0 = "appId")) || ((data.wishlists === undefined) && (missing0 = "wishlists"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "appId") || (key0 === "wishlists"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.appId !== undefined){
let data0 = data.appId;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate44.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate44.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate44.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wishlists !== undefined){
let data1 = data.wishlists;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate44.errors = [{instancePath:instancePath+"/wishlists",schemaPath:"#/properties/wishlists/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate44.errors = [{instancePath:instancePath+"/wishlists",schemaPath:"#/properties/wishlists/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate44.errors = [{instancePath:instancePath+"/wishlists",schemaPath:"#/properties/wishlists/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.listPriceAlerts 200"] = validate45;
const schema57 = {"type":"object","description":"It fires when the price drops and all of its conditions hold.","additionalProperties":false,"required":["appId","region","currency","belowAmount","atLeastPercent","lastAmount","createdAt"],"properties":{"appId":{"$ref":"AppId"},"region":{"$ref":"PriceRegion"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3},"belowAmount":{"type":["integer","null"],"minimum":1,"maximum":2000000000,"description":"What it costs then at most; null for any price."},"atLeastPercent":{"type":["integer","null"],"minimum":1,"maximum":100,"description":"Its discount then; null for any."},"lastAmount":{"type":["integer","null"],"minimum":0,"maximum":2000000000,"description":"What it cost when it was last looked at; null when it could not be bought."},"createdAt":{"$ref":"Timestamp"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.appId === undefined) && (missing0 = "appId")) || ((data.region === undefined) && (missing0 = "region"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.belowAmount === undefined) && (missing0 = "belowAmount"))) || ((data.atLeastPercent === undefined) && (missing0 = "atLeastPercent"))) || ((data.lastAmount === undefined) && (missing0 = "lastAmount"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "appId") || (key0 === "region")) || (key0 === "currency")) || (key0 === "belowAmount")) || (key0 === "atLeastPercent")) || (key0 === "lastAmount")) || (key0 === "createdAt"))){
validate46.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.appId !== undefined){
let data0 = data.appId;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate46.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate46.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate46.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data1 = data.region;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate46.errors = [{instancePath:instancePath+"/region",schemaPath:"PriceRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((((((((data1 === "AED") || (data1 === "AUD")) || (data1 === "BRL")) || (data1 === "CAD")) || (data1 === "CHF")) || (data1 === "CLP")) || (data1 === "CNY")) || (data1 === "COP")) || (data1 === "CRC")) || (data1 === "EUR")) || (data1 === "GBP")) || (data1 === "HKD")) || (data1 === "IDR")) || (data1 === "ILS")) || (data1 === "INR")) || (data1 === "JPY")) || (data1 === "KRW")) || (data1 === "KWD")) || (data1 === "KZT")) || (data1 === "MXN")) || (data1 === "MYR")) || (data1 === "NOK")) || (data1 === "NZD")) || (data1 === "PEN")) || (data1 === "PHP")) || (data1 === "PLN")) || (data1 === "QAR")) || (data1 === "RUB")) || (data1 === "SAR")) || (data1 === "SGD")) || (data1 === "THB")) || (data1 === "TWD")) || (data1 === "UAH")) || (data1 === "USD")) || (data1 === "UYU")) || (data1 === "VND")) || (data1 === "ZAR")) || (data1 === "USD-LATAM")) || (data1 === "USD-MENA")) || (data1 === "USD-CIS")) || (data1 === "USD-SASIA"))){
validate46.errors = [{instancePath:instancePath+"/region",schemaPath:"PriceRegion/enum",keyword:"enum",params:{allowedValues: schema4.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data2 = data.currency;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func0(data2) > 3){
validate46.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"}];
return false;
}
else {
if(!pattern2.test(data2)){
validate46.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.belowAmount !== undefined){
let data3 = data.belowAmount;
const _errs10 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate46.errors = [{instancePath:instancePath+"/belowAmount",schemaPath:"#/properties/belowAmount/type",keyword:"type",params:{type: schema57.properties.belowAmount.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2000000000 || isNaN(data3)){
validate46.errors = [{instancePath:instancePath+"/belowAmount",schemaPath:"#/properties/belowAmount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate46.errors = [{instancePath:instancePath+"/belowAmount",schemaPath:"#/properties/belowAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.atLeastPercent !== undefined){
let data4 = data.atLeastPercent;
const _errs12 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate46.errors = [{instancePath:instancePath+"/atLeastPercent",schemaPath:"#/properties/atLeastPercent/type",keyword:"type",params:{type: schema57.properties.atLeastPercent.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
validate46.errors = [{instancePath:instancePath+"/atLeastPercent",schemaPath:"#/properties/atLeastPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate46.errors = [{instancePath:instancePath+"/atLeastPercent",schemaPath:"#/properties/atLeastPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastAmount !== undefined){
let data5 = data.lastAmount;
const _errs14 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate46.errors = [{instancePath:instancePath+"/lastAmount",schemaPath:"#/properties/lastAmount/type",keyword:"type",params:{type: schema57.properties.lastAmount.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2000000000 || isNaN(data5)){
validate46.errors = [{instancePath:instancePath+"/lastAmount",schemaPath:"#/properties/lastAmount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate46.errors = [{instancePath:instancePath+"/lastAmount",schemaPath:"#/properties/lastAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data6 = data.createdAt;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data6 === "string"){
if(func0(data6) > 35){
validate46.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"}];
return false;
}
else {
if(!(formats8(data6))){
validate46.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate46(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate45.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema33.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 1024){
validate45.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.putPriceAlert 200"] = validate48;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["shopping.quoteCart 200"] = validate50;
const schema64 = {"type":"object","description":"What a cart costs now. It holds until `validUntil`.","additionalProperties":false,"required":["cartId","cartVersion","userId","country","priceRegion","currency","lines","coupon","subtotal","total","validUntil"],"properties":{"cartId":{"type":"string","format":"uuid"},"cartVersion":{"type":"integer","minimum":1,"maximum":2147483647},"userId":{"type":"string","format":"uuid","description":"The buyer."},"country":{"type":"string","pattern":"^[A-Z]{2}$","maxLength":2,"description":"ISO 3166-1 alpha-2 code."},"priceRegion":{"$ref":"PriceRegion"},"currency":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3},"lines":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"QuotedLine"}},"coupon":{"description":"The coupon that was used; its limits are held by who takes the order.","oneOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["couponId","code","isSingleUse","totalLimit","perUserLimit","amount"],"properties":{"couponId":{"type":"string","format":"uuid"},"code":{"type":"string","minLength":1,"maxLength":64},"isSingleUse":{"type":"boolean","description":"The code is one of many and works once."},"totalLimit":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"Orders in all."},"perUserLimit":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"Orders of one account."},"amount":{"type":"integer","minimum":0,"maximum":200000000000,"description":"What it takes off."}}}]},"subtotal":{"type":"integer","minimum":0,"maximum":200000000000,"description":"The sum of the lines with their discounts, before the coupon."},"total":{"type":"integer","minimum":0,"maximum":200000000000,"description":"What is to be paid."},"validUntil":{"$ref":"Timestamp"}}};
const schema66 = {"type":"object","description":"A line of a quote with the packages that it gives.","additionalProperties":false,"required":["lineId","kind","itemId","name","recipientId","giftMessage","deliverAt","isPrePurchase","releasesAt","amount","finalAmount","packages"],"properties":{"lineId":{"type":"string","format":"uuid"},"kind":{"type":"string","enum":["app","package","bundle"]},"itemId":{"type":"integer","minimum":1,"maximum":4294967295,"description":"appid, package or bundle number."},"name":{"type":"string","minLength":1,"maxLength":255},"recipientId":{"description":"Who gets it as a gift; null when the buyer does.","oneOf":[{"type":"string","format":"uuid"},{"type":"null"}]},"giftMessage":{"type":["string","null"],"maxLength":200},"deliverAt":{"description":"When a gift is sent; null for at once, and of what is no gift.","oneOf":[{"$ref":"Timestamp"},{"type":"null"}]},"isPrePurchase":{"type":"boolean","description":"Something in it is not released yet."},"releasesAt":{"oneOf":[{"$ref":"Timestamp"},{"type":"null"}]},"amount":{"type":"integer","minimum":0,"maximum":200000000000,"description":"Regular price."},"finalAmount":{"type":"integer","minimum":0,"maximum":200000000000,"description":"What is paid, coupon and all taken off."},"packages":{"type":"array","description":"What is granted; their amounts sum up to `finalAmount`.","minItems":1,"maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["packageId","appIds","unreleasedAppIds","amount"],"properties":{"packageId":{"$ref":"PackageId"},"appIds":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"AppId"}},"unreleasedAppIds":{"type":"array","description":"Those of the apps that are not released yet.","maxItems":100,"items":{"$ref":"AppId"}},"amount":{"type":"integer","minimum":0,"maximum":2000000000,"description":"Its share of what is paid for the line."}}}}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.lineId === undefined) && (missing0 = "lineId")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.itemId === undefined) && (missing0 = "itemId"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.recipientId === undefined) && (missing0 = "recipientId"))) || ((data.giftMessage === undefined) && (missing0 = "giftMessage"))) || ((data.deliverAt === undefined) && (missing0 = "deliverAt"))) || ((data.isPrePurchase === undefined) && (missing0 = "isPrePurchase"))) || ((data.releasesAt === undefined) && (missing0 = "releasesAt"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.finalAmount === undefined) && (missing0 = "finalAmount"))) || ((data.packages === undefined) && (missing0 = "packages"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lineId !== undefined){
let data0 = data.lineId;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate52.errors = [{instancePath:instancePath+"/lineId",schemaPath:"#/properties/lineId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/lineId",schemaPath:"#/properties/lineId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate52.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "app") || (data1 === "package")) || (data1 === "bundle"))){
validate52.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema66.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.itemId !== undefined){
let data2 = data.itemId;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate52.errors = [{instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate52.errors = [{instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate52.errors = [{instancePath:instancePath+"/itemId",schemaPath:"#/properties/itemId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 255){
validate52.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func0(data3) < 1){
validate52.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipientId !== undefined){
let data4 = data.recipientId;
const _errs10 = errors;
const _errs11 = errors;
let valid1 = false;
let passing0 = null;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err0 = {instancePath:instancePath+"/recipientId",schemaPath:"#/properties/recipientId/oneOf/0/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/recipientId",schemaPath:"#/properties/recipientId/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs14 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/recipientId",schemaPath:"#/properties/recipientId/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err3 = {instancePath:instancePath+"/recipientId",schemaPath:"#/properties/recipientId/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.giftMessage !== undefined){
let data5 = data.giftMessage;
const _errs16 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate52.errors = [{instancePath:instancePath+"/giftMessage",schemaPath:"#/properties/giftMessage/type",keyword:"type",params:{type: schema66.properties.giftMessage.type},message:"must be string,null"}];
return false;
}
if(errors === _errs16){
if(typeof data5 === "string"){
if(func0(data5) > 200){
validate52.errors = [{instancePath:instancePath+"/giftMessage",schemaPath:"#/properties/giftMessage/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deliverAt !== undefined){
let data6 = data.deliverAt;
const _errs18 = errors;
const _errs19 = errors;
let valid2 = false;
let passing1 = null;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(errors === _errs21){
if(typeof data6 === "string"){
if(func0(data6) > 35){
const err4 = {instancePath:instancePath+"/deliverAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(!(formats8(data6))){
const err5 = {instancePath:instancePath+"/deliverAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/deliverAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid1 = _errs20 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs23 = errors;
if(data6 !== null){
const err7 = {instancePath:instancePath+"/deliverAt",schemaPath:"#/properties/deliverAt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs23 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err8 = {instancePath:instancePath+"/deliverAt",schemaPath:"#/properties/deliverAt/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPrePurchase !== undefined){
const _errs25 = errors;
if(typeof data.isPrePurchase !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/isPrePurchase",schemaPath:"#/properties/isPrePurchase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releasesAt !== undefined){
let data8 = data.releasesAt;
const _errs27 = errors;
const _errs28 = errors;
let valid4 = false;
let passing2 = null;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data8 === "string"){
if(func0(data8) > 35){
const err9 = {instancePath:instancePath+"/releasesAt",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(!(formats8(data8))){
const err10 = {instancePath:instancePath+"/releasesAt",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/releasesAt",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
var _valid2 = _errs29 === errors;
if(_valid2){
valid4 = true;
passing2 = 0;
}
const _errs32 = errors;
if(data8 !== null){
const err12 = {instancePath:instancePath+"/releasesAt",schemaPath:"#/properties/releasesAt/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs32 === errors;
if(_valid2 && valid4){
valid4 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid4 = true;
passing2 = 1;
}
}
if(!valid4){
const err13 = {instancePath:instancePath+"/releasesAt",schemaPath:"#/properties/releasesAt/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data9 = data.amount;
const _errs34 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate52.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 200000000000 || isNaN(data9)){
validate52.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000000},message:"must be <= 200000000000"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate52.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finalAmount !== undefined){
let data10 = data.finalAmount;
const _errs36 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate52.errors = [{instancePath:instancePath+"/finalAmount",schemaPath:"#/properties/finalAmount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 200000000000 || isNaN(data10)){
validate52.errors = [{instancePath:instancePath+"/finalAmount",schemaPath:"#/properties/finalAmount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000000},message:"must be <= 200000000000"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate52.errors = [{instancePath:instancePath+"/finalAmount",schemaPath:"#/properties/finalAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packages !== undefined){
let data11 = data.packages;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data11)){
if(data11.length > 100){
validate52.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data11.length < 1){
validate52.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid6 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs40 = errors;
if(errors === _errs40){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if(((((data12.packageId === undefined) && (missing1 = "packageId")) || ((data12.appIds === undefined) && (missing1 = "appIds"))) || ((data12.unreleasedAppIds === undefined) && (missing1 = "unreleasedAppIds"))) || ((data12.amount === undefined) && (missing1 = "amount"))){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key1 in data12){
if(!((((key1 === "packageId") || (key1 === "appIds")) || (key1 === "unreleasedAppIds")) || (key1 === "amount"))){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0,schemaPath:"#/properties/packages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data12.packageId !== undefined){
let data13 = data12.packageId;
const _errs43 = errors;
const _errs44 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/packageId",schemaPath:"PackageId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 6294967295 || isNaN(data13)){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/packageId",schemaPath:"PackageId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6294967295},message:"must be <= 6294967295"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/packageId",schemaPath:"PackageId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.appIds !== undefined){
let data14 = data12.appIds;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data14)){
if(data14.length > 100){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/appIds",schemaPath:"#/properties/packages/items/properties/appIds/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data14.length < 1){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/appIds",schemaPath:"#/properties/packages/items/properties/appIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid9 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs48 = errors;
const _errs49 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/appIds/" + i1,schemaPath:"AppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs49){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 4294967295 || isNaN(data15)){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/appIds/" + i1,schemaPath:"AppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/appIds/" + i1,schemaPath:"AppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid9 = _errs48 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/appIds",schemaPath:"#/properties/packages/items/properties/appIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.unreleasedAppIds !== undefined){
let data16 = data12.unreleasedAppIds;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data16)){
if(data16.length > 100){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/unreleasedAppIds",schemaPath:"#/properties/packages/items/properties/unreleasedAppIds/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid11 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
const _errs53 = errors;
const _errs54 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/unreleasedAppIds/" + i2,schemaPath:"AppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 4294967295 || isNaN(data17)){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/unreleasedAppIds/" + i2,schemaPath:"AppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/unreleasedAppIds/" + i2,schemaPath:"AppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid11 = _errs53 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/unreleasedAppIds",schemaPath:"#/properties/packages/items/properties/unreleasedAppIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.amount !== undefined){
let data18 = data12.amount;
const _errs56 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/amount",schemaPath:"#/properties/packages/items/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs56){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 2000000000 || isNaN(data18)){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/amount",schemaPath:"#/properties/packages/items/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000"}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate52.errors = [{instancePath:instancePath+"/packages/" + i0+"/amount",schemaPath:"#/properties/packages/items/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid7 = _errs56 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/packages/" + i0,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs40 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.cartId === undefined) && (missing0 = "cartId")) || ((data.cartVersion === undefined) && (missing0 = "cartVersion"))) || ((data.userId === undefined) && (missing0 = "userId"))) || ((data.country === undefined) && (missing0 = "country"))) || ((data.priceRegion === undefined) && (missing0 = "priceRegion"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.coupon === undefined) && (missing0 = "coupon"))) || ((data.subtotal === undefined) && (missing0 = "subtotal"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.validUntil === undefined) && (missing0 = "validUntil"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema64.properties, key0))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cartId !== undefined){
let data0 = data.cartId;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate51.errors = [{instancePath:instancePath+"/cartId",schemaPath:"#/properties/cartId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/cartId",schemaPath:"#/properties/cartId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cartVersion !== undefined){
let data1 = data.cartVersion;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate51.errors = [{instancePath:instancePath+"/cartVersion",schemaPath:"#/properties/cartVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate51.errors = [{instancePath:instancePath+"/cartVersion",schemaPath:"#/properties/cartVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate51.errors = [{instancePath:instancePath+"/cartVersion",schemaPath:"#/properties/cartVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userId !== undefined){
let data2 = data.userId;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats0(data2))){
validate51.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data3 = data.country;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 2){
validate51.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"}];
return false;
}
else {
if(!pattern1.test(data3)){
validate51.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priceRegion !== undefined){
let data4 = data.priceRegion;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate51.errors = [{instancePath:instancePath+"/priceRegion",schemaPath:"PriceRegion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((((((((((((((((((((((((data4 === "AED") || (data4 === "AUD")) || (data4 === "BRL")) || (data4 === "CAD")) || (data4 === "CHF")) || (data4 === "CLP")) || (data4 === "CNY")) || (data4 === "COP")) || (data4 === "CRC")) || (data4 === "EUR")) || (data4 === "GBP")) || (data4 === "HKD")) || (data4 === "IDR")) || (data4 === "ILS")) || (data4 === "INR")) || (data4 === "JPY")) || (data4 === "KRW")) || (data4 === "KWD")) || (data4 === "KZT")) || (data4 === "MXN")) || (data4 === "MYR")) || (data4 === "NOK")) || (data4 === "NZD")) || (data4 === "PEN")) || (data4 === "PHP")) || (data4 === "PLN")) || (data4 === "QAR")) || (data4 === "RUB")) || (data4 === "SAR")) || (data4 === "SGD")) || (data4 === "THB")) || (data4 === "TWD")) || (data4 === "UAH")) || (data4 === "USD")) || (data4 === "UYU")) || (data4 === "VND")) || (data4 === "ZAR")) || (data4 === "USD-LATAM")) || (data4 === "USD-MENA")) || (data4 === "USD-CIS")) || (data4 === "USD-SASIA"))){
validate51.errors = [{instancePath:instancePath+"/priceRegion",schemaPath:"PriceRegion/enum",keyword:"enum",params:{allowedValues: schema4.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data5 = data.currency;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func0(data5) > 3){
validate51.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"}];
return false;
}
else {
if(!pattern2.test(data5)){
validate51.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data6 = data.lines;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 100){
validate51.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data6.length < 1){
validate51.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate52(data6[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coupon !== undefined){
let data8 = data.coupon;
const _errs18 = errors;
const _errs19 = errors;
let valid3 = false;
let passing0 = null;
const _errs20 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/coupon",schemaPath:"#/properties/coupon/oneOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs22 = errors;
if(errors === _errs22){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((((((data8.couponId === undefined) && (missing1 = "couponId")) || ((data8.code === undefined) && (missing1 = "code"))) || ((data8.isSingleUse === undefined) && (missing1 = "isSingleUse"))) || ((data8.totalLimit === undefined) && (missing1 = "totalLimit"))) || ((data8.perUserLimit === undefined) && (missing1 = "perUserLimit"))) || ((data8.amount === undefined) && (missing1 = "amount"))){
const err1 = {instancePath:instancePath+"/coupon",schemaPath:"#/properties/coupon/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs24 = errors;
for(const key1 in data8){
if(!((((((key1 === "couponId") || (key1 === "code")) || (key1 === "isSingleUse")) || (key1 === "totalLimit")) || (key1 === "perUserLimit")) || (key1 === "amount"))){
const err2 = {instancePath:instancePath+"/coupon",schemaPath:"#/properties/coupon/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs24 === errors){
if(data8.couponId !== undefined){
let data9 = data8.couponId;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data9 === "string"){
if(!(formats0(data9))){
const err3 = {instancePath:instancePath+"/coupon/couponId",schemaPath:"#/properties/coupon/oneOf/1/properties/couponId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/coupon/couponId",schemaPath:"#/properties/coupon/oneOf/1/properties/couponId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.code !== undefined){
let data10 = data8.code;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data10 === "string"){
if(func0(data10) > 64){
const err5 = {instancePath:instancePath+"/coupon/code",schemaPath:"#/properties/coupon/oneOf/1/properties/code/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(func0(data10) < 1){
const err6 = {instancePath:instancePath+"/coupon/code",schemaPath:"#/properties/coupon/oneOf/1/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/coupon/code",schemaPath:"#/properties/coupon/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.isSingleUse !== undefined){
const _errs29 = errors;
if(typeof data8.isSingleUse !== "boolean"){
const err8 = {instancePath:instancePath+"/coupon/isSingleUse",schemaPath:"#/properties/coupon/oneOf/1/properties/isSingleUse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.totalLimit !== undefined){
let data12 = data8.totalLimit;
const _errs31 = errors;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err9 = {instancePath:instancePath+"/coupon/totalLimit",schemaPath:"#/properties/coupon/oneOf/1/properties/totalLimit/type",keyword:"type",params:{type: schema64.properties.coupon.oneOf[1].properties.totalLimit.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(errors === _errs31){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
const err10 = {instancePath:instancePath+"/coupon/totalLimit",schemaPath:"#/properties/coupon/oneOf/1/properties/totalLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data12 < 1 || isNaN(data12)){
const err11 = {instancePath:instancePath+"/coupon/totalLimit",schemaPath:"#/properties/coupon/oneOf/1/properties/totalLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.perUserLimit !== undefined){
let data13 = data8.perUserLimit;
const _errs33 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
const err12 = {instancePath:instancePath+"/coupon/perUserLimit",schemaPath:"#/properties/coupon/oneOf/1/properties/perUserLimit/type",keyword:"type",params:{type: schema64.properties.coupon.oneOf[1].properties.perUserLimit.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs33){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err13 = {instancePath:instancePath+"/coupon/perUserLimit",schemaPath:"#/properties/coupon/oneOf/1/properties/perUserLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data13 < 1 || isNaN(data13)){
const err14 = {instancePath:instancePath+"/coupon/perUserLimit",schemaPath:"#/properties/coupon/oneOf/1/properties/perUserLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.amount !== undefined){
let data14 = data8.amount;
const _errs35 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err15 = {instancePath:instancePath+"/coupon/amount",schemaPath:"#/properties/coupon/oneOf/1/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(errors === _errs35){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 200000000000 || isNaN(data14)){
const err16 = {instancePath:instancePath+"/coupon/amount",schemaPath:"#/properties/coupon/oneOf/1/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000000},message:"must be <= 200000000000"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data14 < 0 || isNaN(data14)){
const err17 = {instancePath:instancePath+"/coupon/amount",schemaPath:"#/properties/coupon/oneOf/1/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/coupon",schemaPath:"#/properties/coupon/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err19 = {instancePath:instancePath+"/coupon",schemaPath:"#/properties/coupon/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate51.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subtotal !== undefined){
let data15 = data.subtotal;
const _errs37 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate51.errors = [{instancePath:instancePath+"/subtotal",schemaPath:"#/properties/subtotal/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs37){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 200000000000 || isNaN(data15)){
validate51.errors = [{instancePath:instancePath+"/subtotal",schemaPath:"#/properties/subtotal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000000},message:"must be <= 200000000000"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate51.errors = [{instancePath:instancePath+"/subtotal",schemaPath:"#/properties/subtotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data16 = data.total;
const _errs39 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate51.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 200000000000 || isNaN(data16)){
validate51.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000000000},message:"must be <= 200000000000"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate51.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validUntil !== undefined){
let data17 = data.validUntil;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(errors === _errs42){
if(typeof data17 === "string"){
if(func0(data17) > 35){
validate51.errors = [{instancePath:instancePath+"/validUntil",schemaPath:"Timestamp/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"}];
return false;
}
else {
if(!(formats8(data17))){
validate51.errors = [{instancePath:instancePath+"/validUntil",schemaPath:"Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/validUntil",schemaPath:"Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

}

export const validators = {
  "shopping.createGuestCart": {
    "201": answers['shopping.createGuestCart 201']
  },
  "shopping.mergeCart": {
    "200": answers['shopping.mergeCart 200']
  },
  "shopping.getCart": {
    "200": answers['shopping.getCart 200']
  },
  "shopping.putCart": {
    "200": answers['shopping.putCart 200']
  },
  "shopping.addCartLine": {
    "200": answers['shopping.addCartLine 200']
  },
  "shopping.emptyCart": {
    "200": answers['shopping.emptyCart 200']
  },
  "shopping.changeCartLine": {
    "200": answers['shopping.changeCartLine 200']
  },
  "shopping.removeCartLine": {
    "200": answers['shopping.removeCartLine 200']
  },
  "shopping.useCoupon": {
    "200": answers['shopping.useCoupon 200']
  },
  "shopping.dropCoupon": {
    "200": answers['shopping.dropCoupon 200']
  },
  "shopping.createCoupon": {
    "201": answers['shopping.createCoupon 201']
  },
  "shopping.listCoupons": {
    "200": answers['shopping.listCoupons 200']
  },
  "shopping.createCouponCodes": {
    "201": answers['shopping.createCouponCodes 201']
  },
  "shopping.listWishlist": {
    "200": answers['shopping.listWishlist 200']
  },
  "shopping.shareWishlist": {
    "201": answers['shopping.shareWishlist 201']
  },
  "shopping.putWishlistItem": {
    "200": answers['shopping.putWishlistItem 200']
  },
  "shopping.removeWishlistItem": {
    "200": answers['shopping.removeWishlistItem 200']
  },
  "shopping.listSharedWishlist": {
    "200": answers['shopping.listSharedWishlist 200']
  },
  "shopping.countWishlists": {
    "200": answers['shopping.countWishlists 200']
  },
  "shopping.listPriceAlerts": {
    "200": answers['shopping.listPriceAlerts 200']
  },
  "shopping.putPriceAlert": {
    "200": answers['shopping.putPriceAlert 200']
  },
  "shopping.quoteCart": {
    "200": answers['shopping.quoteCart 200']
  }
};
